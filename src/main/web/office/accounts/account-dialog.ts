import { LitElement, html } from 'lit';
import { customElement, query } from 'lit/decorators.js';
import { call } from '../../api/client.js';
import type { AccountAnswer, OneTimePasswordAnswer } from '../../api/types.js';
import { base } from '../../ui/base.js';
import type { FormDialog, FormField } from '../../ui/form-dialog.js';
import '../../ui/form-dialog.js';
import type { SecretDialog } from '../../ui/secret-dialog.js';
import '../../ui/secret-dialog.js';
import { wholeMoment } from '../../words/moments.js';
import { roleWord } from '../../words/roles.js';
import { t as shell } from '../../words/shell.js';
import { t } from './words.js';

const ROLES = ['trainee', 'agent', 'senior', 'supervisor', 'middle', 'back', 'mediator', 'expert', 'compliance', 'operations', 'security', 'auditor', 'admin'];

/// A new account, other roles or a new password: `open()`, `roles(…)`, `reset(…)`. A one-time password
/// is shown here and nowhere else. Says `changed`.
@customElement('account-dialog')
export class AccountDialog extends LitElement {
  static override styles = base;

  @query('form-dialog') private readonly form!: FormDialog;
  @query('secret-dialog') private readonly secret!: SecretDialog;

  open(): void {
    this.form.ask({
      heading: t('new'),
      fields: [{ name: 'username', label: t('new.name'), help: t('new.help') }, reasonField()],
      doing: t('new.go'),
      run: async (given) => {
        const body = { username: given.text('username'), reason: given.text('reason') };
        const { data } = await call('POST /accounts', {}, { body });
        this.#show(data as OneTimePasswordAnswer);
      },
    });
  }

  roles({ username, roles }: AccountAnswer): void {
    const field: FormField = {
      name: 'roles',
      label: t('roles'),
      kind: 'several',
      options: ROLES.map((role) => ({ value: role, text: roleWord(role) })),
      initial: roles,
    };
    this.form.ask({
      heading: t('change-roles-of', { name: username }),
      lead: t('change-roles.lead'),
      fields: [field, reasonField()],
      doing: t('propose'),
      run: async (given) => {
        const body = { roles: given.several('roles'), reason: given.text('reason') };
        await call('POST /accounts/{username}/roles', { username }, { body });
        this.#changed();
      },
    });
  }

  reset(username: string): void {
    this.form.ask({
      heading: t('doing', { what: t('reset'), name: username }),
      lead: t('reset.lead'),
      fields: [reasonField()],
      doing: t('reset'),
      run: async (given) => {
        const body = { reason: given.text('reason') };
        const { data } = await call('POST /accounts/{username}/password-reset', { username }, { body });
        this.#show(data);
      },
    });
  }

  protected override render() {
    return html`<form-dialog></form-dialog><secret-dialog></secret-dialog>`;
  }

  #show({ username, oneTimePassword, validUntil }: OneTimePasswordAnswer): void {
    this.secret.show({
      heading: t('password'),
      lead: t('password.lead', { name: username, until: wholeMoment(validUntil) }),
      secret: oneTimePassword,
    });
    this.#changed();
  }

  #changed(): void {
    this.dispatchEvent(new Event('changed'));
  }
}

function reasonField(): FormField {
  return { name: 'reason', label: shell('reason') };
}
