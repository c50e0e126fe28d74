import { screen, waitFor, within } from '@testing-library/react';
import { http, HttpResponse } from 'msw';
import { beforeEach, describe, expect, it } from 'vitest';
import type { RegistrationDraft } from '../api/types';
import { COMPLETE, ID, problem, registrationWith, TERMS } from '../test/registrationFixture';
import { renderPortal } from '../test/renderPortal';
import { server } from '../test/server';

const NO_SESSION = http.get('*/api/v1/registrations/mine', () => problem(404, 'REGISTRATION_NOT_FOUND'));
const OPENS = http.post('*/api/v1/registrations', () => HttpResponse.json(registrationWith({}), { status: 201 }));
const SUMMARY = { name: /a corrigir/ };
const DRAFT_PATH = `*/api/v1/registrations/${ID}/draft`;

const fillCompany = async (user: ReturnType<typeof renderPortal>['user']) => {
  await user.type(await screen.findByLabelText('CNPJ'), '12abc34501de35');
  await user.type(screen.getByLabelText('Razão social'), 'Padaria Pão de Mel Ltda');
  await user.type(screen.getByLabelText('CNAE principal'), '4721102');
};

describe('the first step', () => {
  let saved: RegistrationDraft[] = [];
  beforeEach(() => {
    saved = [];
    server.use(
      NO_SESSION,
      OPENS,
      http.put(DRAFT_PATH, async ({ request }) => {
        const draft = (await request.json()) as RegistrationDraft;
        saved.push(draft);
        return HttpResponse.json(registrationWith({ draft }));
      }),
    );
  });

  it('gathers what is wrong in a summary that takes the focus and leads to the field', async () => {
    const { user } = renderPortal('/cadastro?tipo=PME');
    await user.type(await screen.findByLabelText('CNPJ'), '12abc34501de36');
    await user.click(screen.getByRole('button', { name: 'Continuar' }));
    const summary = screen.getByRole('alert', SUMMARY);
    await waitFor(() => expect(summary).toHaveFocus());
    expect(within(summary).getByRole('heading')).toHaveTextContent('Há 3 pontos a corrigir');
    expect(screen.getByLabelText('CNPJ')).toBeInvalid();
    await user.click(within(summary).getByRole('link', { name: /CNPJ: Os dígitos/ }));
    expect(screen.getByLabelText('CNPJ')).toHaveFocus();
  });

  it('saves on leaving a field, bare and without what is still wrong', async () => {
    const { user } = renderPortal('/cadastro?tipo=PME');
    await user.type(await screen.findByLabelText('CNPJ'), '12abc34501de35');
    await user.tab();
    await waitFor(() => expect(saved.at(-1)?.cnpj).toBe('12ABC34501DE35'));
    await user.type(screen.getByLabelText('CNAE principal'), '47');
    await user.tab();
    await user.type(screen.getByLabelText('Razão social'), 'Padaria');
    await user.tab();
    await waitFor(() =>
      expect(saved.at(-1)).toMatchObject({ cnpj: '12ABC34501DE35', legalName: 'Padaria', cnae: null }),
    );
  });

  it('goes on to the address when the server has nothing against it', async () => {
    const { user } = renderPortal('/cadastro?tipo=PME');
    await fillCompany(user);
    await user.click(screen.getByRole('button', { name: 'Continuar' }));
    const heading = await screen.findByRole('heading', { level: 1, name: 'Onde a empresa fica' });
    await waitFor(() => expect(heading).toHaveFocus());
    expect(document.title).toBe('Onde a empresa fica · Connect Energy');
  });
});

it('keeps every answer when the server refuses one, and shows the refusal at its field', async () => {
  server.use(
    NO_SESSION,
    OPENS,
    http.put(DRAFT_PATH, () =>
      problem(400, 'REGISTRATION_INVALID', [{ field: 'cnae', code: 'CNAE_INVALID', message: 'CNAE inválido' }]),
    ),
  );
  const { user } = renderPortal('/cadastro?tipo=PME');
  await fillCompany(user);
  await user.click(screen.getByRole('button', { name: 'Continuar' }));
  await waitFor(() => expect(screen.getByLabelText('CNAE principal')).toBeInvalid());
  await waitFor(() => expect(screen.getByRole('alert', SUMMARY)).toHaveFocus());
  expect(screen.getByRole('alert', SUMMARY)).toHaveTextContent('CNAE principal: O CNAE não é válido.');
  expect(screen.getByLabelText('CNPJ')).toHaveValue('12.ABC.345/01DE-35');
  expect(screen.getByLabelText('Razão social')).toHaveValue('Padaria Pão de Mel Ltda');
});

it('says that the network is gone, keeps the answers and saves them when asked again', async () => {
  let online = false;
  let saves = 0;
  server.use(
    NO_SESSION,
    OPENS,
    http.put(DRAFT_PATH, async ({ request }) => {
      if (!online) return HttpResponse.error();
      saves += 1;
      return HttpResponse.json(registrationWith({ draft: (await request.json()) as RegistrationDraft }));
    }),
  );
  const { user } = renderPortal('/cadastro?tipo=PME');
  await user.type(await screen.findByLabelText('CNPJ'), '12abc34501de35');
  await user.tab();
  expect(await screen.findByText('Sem conexão com o servidor')).toBeVisible();
  expect(screen.getByLabelText('CNPJ')).toHaveValue('12.ABC.345/01DE-35');
  online = true;
  await user.click(screen.getByRole('button', { name: 'Tentar agora' }));
  expect(await screen.findByText(/Tudo salvo/)).toBeVisible();
  expect(saves).toBe(1);
});

it('continues from what the server kept, with no consent ticked beforehand', async () => {
  const documents = [
    {
      id: ID,
      kind: 'CNPJ_CARD' as const,
      fileName: 'c.pdf',
      mediaType: 'application/pdf',
      size: 9,
      sha256: 'ab',
      scan: 'CLEAN' as const,
      uploadedAt: '2026-11-21T10:00:00Z',
    },
  ];
  let sent: unknown;
  const draft = registrationWith({ draft: COMPLETE, documents });
  server.use(
    TERMS,
    http.get('*/api/v1/registrations/mine', () => HttpResponse.json(draft)),
    http.post(`*/api/v1/registrations/${ID}/submission`, async ({ request }) => {
      sent = await request.json();
      return problem(409, 'CNPJ_ALREADY_REGISTERED');
    }),
  );
  const { user } = renderPortal('/cadastro?tipo=PME&etapa=termos');
  const boxes = await screen.findAllByRole('checkbox');
  expect(boxes).toHaveLength(3);
  for (const box of boxes) expect(box).not.toBeChecked();
  await user.click(screen.getByRole('button', { name: 'Continuar' }));
  expect(screen.getByRole('alert', SUMMARY)).toHaveTextContent('É preciso aceitar os termos');
  await user.click(screen.getByRole('checkbox', { name: /Li e aceito/ }));
  await user.click(screen.getByRole('checkbox', { name: 'Quero alertas de ofertas.' }));
  await user.click(screen.getByRole('button', { name: 'Continuar' }));
  expect(await screen.findByText('12.ABC.345/01DE-35')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Enviar cadastro' }));
  await waitFor(() =>
    expect(screen.getByRole('alert', SUMMARY)).toHaveTextContent('CNPJ: Já existe um cadastro com este CNPJ.'),
  );
  expect(sent).toEqual({ termsVersion: '2026-11', termsAccepted: true, consents: ['OFFER_ALERTS'] });
});
