import { LitElement, html, nothing } from 'lit';
import { customElement, query } from 'lit/decorators.js';
import { ACCESS } from '../../api/access.js';
import { call, read } from '../../api/client.js';
import type { WebhookSubscription } from '../../api/types.js';
import { deskNow } from '../../app/desk-time.js';
import { session } from '../../app/session.js';
import '../../ui/action-button.js';
import { base } from '../../ui/base.js';
import { Loaded } from '../../ui/loaded.js';
import '../../ui/mark-chip.js';
import type { ReasonDialog } from '../../ui/reason-dialog.js';
import '../../ui/reason-dialog.js';
import type { WebhookDialog } from './webhook-dialog.js';
import './webhook-dialog.js';
import { tables } from '../../ui/tables.js';
import { toast, toastProblem } from '../../ui/toast.js';
import { lastDays } from '../china-time.js';
import { t } from './words.js';

/// Who is told of events, to be turned on and off, and told again.
@customElement('webhook-list')
export class WebhookList extends LitElement {
  static override styles = [base, tables];

  @query('reason-dialog') private readonly dialog!: ReasonDialog;
  @query('webhook-dialog') private readonly secrets!: WebhookDialog;

  private readonly webhooks = new Loaded(this, () => read('GET /webhooks'));

  protected override render() {
    return html`<section class="card stack">
        <div class="row spread wrap">
          <h2>${t('webhooks')}</h2>
          ${session.has(...ACCESS['POST /webhooks'])
            ? html`<action-button @click=${() => this.secrets.begin()}>${t('webhook.new')}</action-button>`
            : nothing}
        </div>
        ${this.webhooks.show(({ items = [] }) =>
          items.length > 0
            ? this.#table(items)
            : html`<state-note text=${t('webhooks.none')}></state-note>`,
        )}
      </section>
      <reason-dialog></reason-dialog>
      <webhook-dialog @changed=${() => this.webhooks.again()}></webhook-dialog>`;
  }

  #table(items: readonly WebhookSubscription[]) {
    return html`<div class="scroll" tabindex="0" role="region" aria-label=${t('webhooks')}>
      <table>
        <thead>
          <tr>
            <th scope="col">${t('webhook.url')}</th>
            <th scope="col">${t('webhook.events')}</th>
            <th scope="col">${t('webhook.state')}</th>
            <td></td>
          </tr>
        </thead>
        <tbody>
          ${items.map((one) => this.#row(one))}
        </tbody>
      </table>
    </div>`;
  }

  #row(one: WebhookSubscription) {
    return html`<tr>
      <th scope="row" class="mono">${one.url}</th>
      <td class="small">${one.events.length > 0 ? one.events.join(' ') : t('webhook.all')}</td>
      <td>
        <mark-chip tone=${one.active ? 'good' : ''}
          >${t(one.active ? 'webhook.on' : 'webhook.off')}</mark-chip
        >
      </td>
      <td class="actions">${this.#actions(one)}</td>
    </tr>`;
  }

  #actions(one: WebhookSubscription) {
    if (!session.has(...ACCESS['POST /webhooks'])) {
      return nothing;
    }
    return html`<action-button look="slim" @click=${() => this.#turn(one)}
        >${t(one.active ? 'webhook.turn-off' : 'webhook.turn-on')}</action-button
      >
      <action-button look="slim" @click=${() => this.#replay(one)}
        >${t('webhook.replay')}</action-button
      >
      <action-button look="slim" @click=${() => this.secrets.renew(one)}
        >${t('webhook.secret')}</action-button
      >`;
  }

  async #turn(one: WebhookSubscription): Promise<void> {
    try {
      const operation = one.active
        ? 'POST /webhooks/{id}/deactivation'
        : 'POST /webhooks/{id}/activation';
      await call(operation, { id: one.id });
      toast(t('webhook.done'));
      await this.webhooks.again();
    } catch (failure) {
      toastProblem(failure);
    }
  }

  #replay(one: WebhookSubscription): void {
    this.dialog.ask({
      heading: t('webhook.replay-24'),
      lead: one.url,
      doing: t('webhook.replay'),
      field: 'why',
      run: async (why) => {
        const body = { ...lastDays(1, deskNow()), why };
        const { data } = await call('POST /webhooks/{id}/replays', { id: one.id }, { body });
        toast(t('webhook.replayed', { n: data.messages }));
      },
    });
  }
}
