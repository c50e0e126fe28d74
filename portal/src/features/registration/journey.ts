import type { Registration, RegistrationStatus } from '../../api/types';

export type JourneyStep = { id: string; state: 'done' | 'current' | 'open' };

const SIGN_UP = ['sent', 'email', 'verification', 'review', 'result'];
const REINSTATEMENT = ['approved', 'suspended', 'reinstatementReview', 'reinstated'];

const AT: Record<RegistrationStatus, [track: string[], at: number]> = {
  DRAFT: [SIGN_UP, 0],
  EMAIL_PENDING: [SIGN_UP, 1],
  VERIFYING: [SIGN_UP, 2],
  UNDER_REVIEW: [SIGN_UP, 3],
  NEED_INFO: [SIGN_UP, 3],
  APPROVED: [SIGN_UP, 5],
  REJECTED: [SIGN_UP, 4],
  EXPIRED: [SIGN_UP, 4],
  SUSPENDED: [REINSTATEMENT, 1],
  REINSTATEMENT_REVIEW: [REINSTATEMENT, 2],
};

const nameOf = (id: string, { status, emailProved }: Registration): string => {
  if (status === 'NEED_INFO' && id === 'review') return 'information';
  if (id === 'result') return status === 'APPROVED' || status === 'REJECTED' || status === 'EXPIRED' ? status : id;
  return status === 'EXPIRED' && id === 'email' && !emailProved ? 'emailMissed' : id;
};

/** The way of a registration as ordered steps: what is done, where it stands, what is still to come. */
export const journeyOf = (registration: Registration): JourneyStep[] => {
  const [track, at] = AT[registration.status];
  return track
    .filter(
      (id) =>
        !(registration.status === 'EXPIRED' && !registration.emailProved && (id === 'verification' || id === 'review')),
    )
    .filter((id) => !(id === 'review' && registration.status === 'APPROVED' && registration.kind === 'PME'))
    .map((id) => {
      const place = track.indexOf(id);
      return { id: nameOf(id, registration), state: place < at ? 'done' : place === at ? 'current' : 'open' };
    });
};

export const ENDED: readonly RegistrationStatus[] = ['APPROVED', 'REJECTED', 'EXPIRED'];
