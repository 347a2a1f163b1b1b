import { LitElement, html } from 'lit';
import { customElement, query } from 'lit/decorators.js';
import { call } from '../../api/client.js';
import type { EventType, WebhookSecret, WebhookSubscription } from '../../api/types.js';
import { base } from '../../ui/base.js';
import type { FormDialog } from '../../ui/form-dialog.js';
import '../../ui/form-dialog.js';
import type { SecretDialog } from '../../ui/secret-dialog.js';
import '../../ui/secret-dialog.js';
import { t } from './words.js';

/// A new subscription, or another secret for one: `begin()`, `renew(…)`. The secret is shown here and
/// nowhere else. Says `changed`.
@customElement('webhook-dialog')
export class WebhookDialog extends LitElement {
  static override styles = base;

  @query('form-dialog') private readonly form!: FormDialog;
  @query('secret-dialog') private readonly secret!: SecretDialog;

  begin(): void {
    this.form.ask({
      heading: t('webhook.new'),
      lead: t('webhook.new-lead'),
      fields: [
        { name: 'url', label: t('webhook.url') },
        { name: 'events', label: t('webhook.events'), optional: true },
      ],
      doing: t('webhook.new'),
      run: async (given) => {
        const events = given.text('events').split(/\s+/).filter(Boolean) as EventType[];
        const url = given.text('url');
        const { data } = await call('POST /webhooks', {}, { body: { url, events } });
        this.#show(url, data as WebhookSecret);
      },
    });
  }

  renew({ id, url }: WebhookSubscription): void {
    this.form.ask({
      heading: t('webhook.secret'),
      lead: `${url}\n${t('webhook.secret-lead')}`,
      fields: [],
      doing: t('webhook.secret'),
      run: async () => this.#show(url, (await call('POST /webhooks/{id}/secret', { id })).data),
    });
  }

  protected override render() {
    return html`<form-dialog></form-dialog><secret-dialog></secret-dialog>`;
  }

  #show(url: string, { secret }: WebhookSecret): void {
    const lead = t('webhook.secret-once', { url });
    this.secret.show({ heading: t('webhook.secret-of'), lead, secret });
    this.dispatchEvent(new Event('changed'));
  }
}
