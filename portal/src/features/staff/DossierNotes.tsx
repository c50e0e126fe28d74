import { Button } from '@carbon/react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answered, api } from '../../api/client';
import type { Dossier } from '../../api/types';
import { Field } from '../../components/Field';
import { Notice } from '../../components/Notice';
import { useMessages } from '../../components/useMessages';
import { showMoment } from '../../lib/formats';
import { dossierQuery } from './staffQueries';

export const DossierNotes = ({ registrationId, notes }: { registrationId: string; notes: Dossier['notes'] }) => {
  const { t, i18n } = useTranslation();
  const { refusal } = useMessages();
  const queries = useQueryClient();
  const [text, setText] = useState('');
  const [empty, setEmpty] = useState(false);
  const add = useMutation({
    mutationFn: () =>
      answered(
        api.POST('/api/v1/staff/registrations/{id}/notes', {
          params: { path: { id: registrationId } },
          body: { text: text.trim() },
        }),
      ),
    onSuccess: async () => {
      setText('');
      await queries.invalidateQueries({ queryKey: dossierQuery(registrationId).queryKey });
    },
  });
  return (
    <section className="ce-facts" aria-labelledby="notes-title">
      <h2 id="notes-title">{t('dossier.notes')}</h2>
      <ul className="ce-records ce-records--plain">
        {notes.map((note) => (
          <li key={`${note.at}-${note.author}`}>
            <time dateTime={note.at}>{showMoment(note.at, i18n.language)}</time>
            <p>
              <strong>{note.author}</strong>
            </p>
            <p className="ce-records__text">{note.text}</p>
          </li>
        ))}
      </ul>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          setEmpty(text.trim() === '');
          if (text.trim() !== '') add.mutate();
        }}
      >
        <Field
          id="note-text"
          label={t('dossier.noteLabel')}
          help={t('dossier.noteHelp')}
          fault={empty && text.trim() === '' ? t('faults.MISSING') : undefined}
          required
        >
          {(control) => (
            <textarea
              {...control}
              value={text}
              rows={3}
              maxLength={4000}
              onChange={(event) => setText(event.target.value)}
            />
          )}
        </Field>
        {add.isError ? <Notice tone="error" live="alert" title={refusal(add.error)} /> : null}
        <Button type="submit" kind="tertiary" size="md" disabled={add.isPending}>
          {t('dossier.addNote')}
        </Button>
      </form>
    </section>
  );
};
