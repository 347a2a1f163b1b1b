import { LitElement, html } from 'lit';
import { customElement, query } from 'lit/decorators.js';
import { call } from '../../api/client.js';
import type { SecretAnswer } from '../../api/types.js';
import { base } from '../../ui/base.js';
import type { FormDialog } from '../../ui/form-dialog.js';
import '../../ui/form-dialog.js';
import type { SecretDialog } from '../../ui/secret-dialog.js';
import '../../ui/secret-dialog.js';
import { t as shell } from '../../words/shell.js';
import { SCOPES, scopeWord } from './scopes.js';
import { t } from './words.js';

const QUOTA = '600';

/// A new client or another secret: `make()`, `rotate(…)`. A secret is shown here and nowhere else. Says
/// `changed`.
@customElement('client-dialog')
export class ClientDialog extends LitElement {
  static override styles = base;

  @query('form-dialog') private readonly form!: FormDialog;
  @query('secret-dialog') private readonly secret!: SecretDialog;

  make(): void {
    this.form.ask({
      heading: t('new'),
      lead: t('new.lead'),
      fields: [
        { name: 'id', label: t('new.id'), help: t('new.id-help') },
        {
          name: 'scopes',
          label: t('scopes'),
          kind: 'several',
          options: SCOPES.map((scope) => ({ value: scope, text: scopeWord(scope) })),
        },
        {
          name: 'requestsPerMinute',
          label: t('quota'),
          kind: 'number',
          help: t('new.quota-help'),
          initial: QUOTA,
        },
        { name: 'reason', label: shell('reason') },
      ],
      doing: t('new.go'),
      run: async (given) => {
        const body = {
          id: given.text('id'),
          scopes: given.several('scopes'),
          requestsPerMinute: given.number('requestsPerMinute'),
          reason: given.text('reason'),
        };
        const { data } = await call('POST /api-clients', {}, { body });
        this.#show(data as SecretAnswer);
      },
    });
  }

  rotate(id: string): void {
    this.form.ask({
      heading: t('doing', { what: t('rotate'), name: id }),
      lead: t('rotate.lead'),
      fields: [{ name: 'reason', label: shell('reason') }],
      doing: t('rotate'),
      run: async (given) => {
        const body = { reason: given.text('reason') };
        const { data } = await call('POST /api-clients/{id}/secret', { id }, { body });
        this.#show(data);
      },
    });
  }

  protected override render() {
    return html`<form-dialog></form-dialog><secret-dialog></secret-dialog>`;
  }

  #show({ id, secret }: SecretAnswer): void {
    this.secret.show({
      heading: t('secret', { name: id }),
      lead: t('secret.lead', { name: id }),
      secret,
    });
    this.dispatchEvent(new Event('changed'));
  }
}
