import { Button } from '@carbon/react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StoredDocument } from '../api/types';
import { ACCEPTED_EXTENSIONS } from '../lib/files';
import { showSize } from '../lib/formats';
import type { Upload } from './useFileQueue';
import { useMessages } from './useMessages';

type Props<Place extends string> = {
  id: string;
  title: string;
  note: string;
  help: string;
  stored: StoredDocument[];
  uploads: Upload<Place>[];
  fault?: string;
  onFiles: (files: File[]) => void;
  onRetry: (upload: Upload<Place>) => void;
  onDrop: (key: number) => void;
  onRemove: (documentId: string) => void;
};

type RowProps<Place extends string> = { upload: Upload<Place> } & Pick<Props<Place>, 'onRetry' | 'onDrop'>;

const UploadRow = <Place extends string>({ upload, onRetry, onDrop }: RowProps<Place>) => {
  const { t } = useTranslation();
  const { fault, refusal } = useMessages();
  const failed = upload.code !== undefined || upload.error !== undefined;
  const text = upload.code ? fault({ field: 'file', code: upload.code }) : refusal(upload.error);
  return (
    <li className={`ce-file ${failed ? 'ce-file--failed' : ''}`}>
      <div className="ce-file__text">
        <p className="ce-file__name">{upload.file.name}</p>
        {failed ? (
          <p className="ce-file__fault" role="alert">
            {text}
          </p>
        ) : (
          <progress value={upload.share} max={1} aria-label={t('documents.sending', { name: upload.file.name })} />
        )}
      </div>
      {failed ? (
        <div className="ce-file__actions">
          {upload.error !== undefined ? (
            <Button kind="ghost" size="sm" onClick={() => onRetry(upload)}>
              {t('documents.retry')}
            </Button>
          ) : null}
          <Button kind="ghost" size="sm" onClick={() => onDrop(upload.key)}>
            {t('documents.dismiss')}
          </Button>
        </div>
      ) : null}
    </li>
  );
};

/** A place for files: what is stored, what is on its way, and how to add one by button or by drop. */
export const FileSlot = <Place extends string>(props: Props<Place>) => {
  const { id, title, note, help, stored, uploads, fault, onFiles, onRetry, onDrop, onRemove } = props;
  const { t, i18n } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- dropping is an extra; the button does the same
    <fieldset
      className={`ce-slot ${over ? 'ce-slot--over' : ''} ${fault ? 'ce-slot--fault' : ''}`}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        onFiles([...event.dataTransfer.files]);
      }}
    >
      <legend className="ce-slot__title">
        {title} <span className="ce-slot__need">{note}</span>
      </legend>
      <p className="ce-slot__help">{help}</p>
      {stored.length + uploads.length > 0 ? (
        <ul className="ce-files">
          {stored.map((document) => (
            <li key={document.id} className="ce-file ce-file--stored">
              <div className="ce-file__text">
                <p className="ce-file__name">{document.fileName}</p>
                <p className="ce-file__note">
                  {t('documents.stored')} · {showSize(document.size, i18n.language)}
                </p>
              </div>
              <Button kind="ghost" size="sm" onClick={() => onRemove(document.id)}>
                {t('documents.remove')} <span className="ce-hidden">{document.fileName}</span>
              </Button>
            </li>
          ))}
          {uploads.map((upload) => (
            <UploadRow key={upload.key} upload={upload} onRetry={onRetry} onDrop={onDrop} />
          ))}
        </ul>
      ) : null}
      <div className="ce-slot__add">
        <input
          ref={input}
          id={`${id}-file`}
          type="file"
          className="ce-hidden"
          tabIndex={-1}
          aria-label={title}
          accept={ACCEPTED_EXTENSIONS}
          onChange={(event) => {
            onFiles([...(event.target.files ?? [])]);
            event.target.value = '';
          }}
        />
        <Button
          id={id}
          kind="tertiary"
          size="md"
          aria-describedby={fault ? `${id}-fault` : undefined}
          onClick={() => input.current?.click()}
        >
          {t('documents.choose')}
          <span className="ce-hidden">: {title}</span>
        </Button>
        <span className="ce-slot__drop" aria-hidden="true">
          {t('documents.orDrop')}
        </span>
      </div>
      {fault ? (
        <p id={`${id}-fault`} className="ce-slot__fault">
          {fault}
        </p>
      ) : null}
    </fieldset>
  );
};
