import type { paths } from './schema';

type Body<R> = R extends { content: infer C } ? C[keyof C] : never;
type Answers<P extends keyof paths, M extends keyof paths[P]> = paths[P][M] extends { responses: infer R } ? R : never;

export type Registration = Body<Answers<'/api/v1/registrations/{id}', 'get'>[200]>;
export type RegistrationDraft = Registration['draft'];
export type RegistrationStatus = Registration['status'];
export type CompanyKind = Registration['kind'];
export type StoredDocument = Registration['documents'][number];
export type DocumentKind = StoredDocument['kind'];
export type Notification = Body<Answers<'/api/v1/registrations/{id}/notifications', 'get'>[200]>[number];
export type TaskSummary = Body<Answers<'/api/v1/registrations/{id}/tasks', 'get'>[200]>[number];
export type Task = Body<Answers<'/api/v1/tasks/{taskId}', 'get'>[200]>;
export type ProcessSummary = Body<Answers<'/api/v1/processes', 'get'>[200]>[number];
export type ProcessDiagram = Body<Answers<'/api/v1/processes/{processId}/diagram', 'get'>[200]>;
export type Terms = Body<Answers<'/api/v1/terms', 'get'>[200]>;
export type ConsentPurpose = Terms['purposes'][number]['purpose'];
export type StaffSession = Body<Answers<'/api/v1/staff/session', 'get'>[200]>;
export type AuditEntry = Body<Answers<'/api/v1/staff/audit', 'get'>[200]>['events'][number];
export type SecurityAlert = Body<Answers<'/api/v1/staff/alerts', 'get'>[200]>[number];
export type IcmsRate = Body<Answers<'/api/v1/staff/icms-rates', 'get'>[200]>[number];
export type FederalRate = Body<Answers<'/api/v1/staff/federal-rates', 'get'>[200]>[number];
export type DatasetEntry = Body<Answers<'/api/v1/staff/datasets', 'get'>[200]>[number];
export type Dossier = Body<Answers<'/api/v1/staff/registrations/{id}', 'get'>[200]>;
