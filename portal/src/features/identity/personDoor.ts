import { confirmTotp, enrolTotp } from '../../api/identity';
import type { EnrolmentDoor } from '../../components/Enrolment';

/** A person sets up the authenticator of their account. */
export const personDoor: EnrolmentDoor = { key: 'totp-enrolment', enrol: enrolTotp, confirm: confirmTotp };
