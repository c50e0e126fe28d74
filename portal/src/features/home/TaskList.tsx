import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Deadline } from '../../components/Deadline';
import { Waiting } from '../../components/Waiting';
import { answeredQuery, openTasks, tasksQuery } from './homeQueries';

type Props = { registrationId: string; level: 2 | 3 };

/** What waits for the company's answer, by urgency. */
export const TaskList = ({ registrationId, level }: Props) => {
  const { t } = useTranslation();
  const tasks = useQuery(tasksQuery(registrationId));
  const { data: answeredHere } = useQuery(answeredQuery);
  const open = openTasks(tasks.data, answeredHere);
  const Heading = `h${level}` as const;
  if (!tasks.data) return <Waiting query={tasks} />;
  if (open.length === 0) return <p className="ce-hint">{t('tasks.none')}</p>;
  return (
    <ul className="ce-rows">
      {open.map(({ taskId, formId, title, dueAt }) => (
        <li key={taskId} className="ce-row">
          <div className="ce-row__text">
            <Heading>
              <Link to="/tarefas/$key" params={{ key: taskId }}>
                {t(`taskTitles.${formId}`, { defaultValue: title })}
              </Link>
            </Heading>
            {dueAt ? (
              <p>
                {t('tasks.due')} <Deadline dueAt={dueAt} />
              </p>
            ) : (
              <p className="ce-hint">{t('tasks.noDue')}</p>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
};
