import { TaskPage } from '../features/home/TaskPage';
import { ExtraDocuments } from '../features/registration/ExtraDocuments';

/** A task with what its capability puts beside the form: the documents of the registration where those are asked for. */
export const TaskRoute = () => (
  <TaskPage
    beside={(registration, formId) =>
      formId === 'complete-registration' ? <ExtraDocuments registration={registration} /> : null
    }
  />
);
