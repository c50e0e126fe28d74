import { TaskPage } from '../features/home/TaskPage';
import { ExtraDocuments } from '../features/registration/ExtraDocuments';

/** A task with the documents of the registration beside it. */
export const TaskRoute = () => (
  <TaskPage attachments={(registration) => <ExtraDocuments registration={registration} />} />
);
