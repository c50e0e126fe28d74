import { queryOptions } from '@tanstack/react-query';
import { companyMembers, type CompanyRole } from '../../api/identity';
import { companyClients } from '../../api/integration';
import type { CompanyKind } from '../../api/types';

export const membersQuery = (registrationId: string) =>
  queryOptions({ queryKey: ['company', registrationId, 'members'], queryFn: companyMembers });

export const systemsQuery = (registrationId: string) =>
  queryOptions({ queryKey: ['company', registrationId, 'systems'], queryFn: companyClients });

const ROLES: Record<CompanyKind, CompanyRole[]> = {
  PME: ['PME_USER', 'PME_SIGNATORY'],
  SUPPLIER: ['SUPPLIER_USER', 'SUPPLIER_SIGNATORY'],
};

/** What a member of such a company may be given to do. */
export const rolesOf = (kind: CompanyKind): CompanyRole[] => ROLES[kind];
