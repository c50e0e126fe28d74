import { Navigate } from '@tanstack/react-router';
import { isRefusal } from '../../api/problem';
import { Notice } from '../../components/Notice';
import { useMessages } from '../../components/useMessages';

/** What a staff page shows instead of its content: the way to sign in, or why it may not be seen. */
export const StaffFault = ({ error, page }: { error: unknown; page: string }) => {
  const { refusal } = useMessages();
  if (isRefusal(error, 401)) return <Navigate to="/equipe/entrar" search={{ voltar: page }} replace />;
  return <Notice tone="error" live="alert" title={refusal(error)} />;
};
