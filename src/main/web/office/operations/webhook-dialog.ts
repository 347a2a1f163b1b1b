import { LitElement, css, html } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import { call } from '../../api/client.js';
import { Problem } from '../../api/problem.js';
import type { EventType, WebhookSecret, WebhookSubscription } from '../../api/types.js';
import '../../ui/action-button.js';
import { base } from '../../ui/base.js';
import type { ModalDialog } from '../../ui/modal-dialog.js';
import '../../ui/modal-dialog.js';
import '../../ui/text-box.js';
import { t } from './words.js';

/// A new subscription, or another secret for one: what is asked for, and the secret, which is shown
/// once and then forgotten. Says `changed`.
@customElement('webhook-dialog')
export class WebhookDialog extends LitElement {
  static override styles = [
    base,
    css`
      .secret {
        padding: var(--gap-3);
        background: var(--warn-soft);
        border-radius: var(--radius);
        overflow-wrap: anywhere;
      }
    `,
  ];

  @state() private renewed: WebhookSubscription | undefined;
  @state() private url = '';
  @state() private events = '';
  @state() private secret = '';
  @state() private problem: Problem | undefined;
  @state() private busy = false;
  @query('modal-dialog') private readonly dialog!: ModalDialog;

  begin(): void {
    this.#show(undefined);
  }

  renew(one: WebhookSubscription): void {
    this.#show(one);
  }

  protected override render() {
    const what = t(this.renewed ? 'webhook.secret' : 'webhook.new');
    return html`<modal-dialog heading=${what} @close=${() => (this.secret = '')}>
      <div class="stack">
        ${this.secret
          ? html`<p>${t('webhook.secret-once')}</p>
              <p class="mono secret" role="status">${this.secret}</p>`
          : this.#form()}
        <p role="alert" class="bad small" ?hidden=${!this.problem}>${this.problem?.sentence ?? ''}</p>
      </div>
      <action-button slot="actions" ?hidden=${!!this.secret} @click=${() => this.dialog.close()}
        >${t('webhook.cancel')}</action-button
      >
      <action-button
        slot="actions"
        look="primary"
        ?hidden=${!!this.secret}
        ?busy=${this.busy}
        ?disabled=${!this.renewed && this.url.trim() === ''}
        @click=${this.#send}
        >${what}</action-button
      >
    </modal-dialog>`;
  }

  #form() {
    if (this.renewed) {
      return html`<p class="mono">${this.renewed.url}</p>
        <p>${t('webhook.secret-lead')}</p>`;
    }
    return html`<p>${t('webhook.new-lead')}</p>
      <text-box
        label=${t('webhook.url')}
        type="url"
        required
        .value=${this.url}
        error=${this.problem?.of('url') ?? ''}
        @change=${(event: Event) => (this.url = (event.target as HTMLInputElement).value)}
      ></text-box>
      <text-box
        label=${t('webhook.events')}
        .value=${this.events}
        error=${this.problem?.of('events') ?? ''}
        @change=${(event: Event) => (this.events = (event.target as HTMLInputElement).value)}
      ></text-box>`;
  }

  #show(renewed: WebhookSubscription | undefined): void {
    this.renewed = renewed;
    this.url = this.events = this.secret = '';
    this.problem = undefined;
    void this.dialog.show();
  }

  async #send(): Promise<void> {
    this.busy = true;
    this.problem = undefined;
    try {
      this.secret = (await this.#asked()).secret;
      this.dispatchEvent(new Event('changed'));
    } catch (failure) {
      if (!(failure instanceof Problem)) {
        throw failure;
      }
      this.problem = failure;
    } finally {
      this.busy = false;
    }
  }

  async #asked(): Promise<WebhookSecret> {
    if (this.renewed) {
      return (await call('POST /webhooks/{id}/secret', { id: this.renewed.id })).data;
    }
    const events = this.events.split(/\s+/).filter(Boolean) as EventType[];
    const body = { url: this.url.trim(), events };
    return (await call('POST /webhooks', {}, { body })).data as WebhookSecret;
  }
}
