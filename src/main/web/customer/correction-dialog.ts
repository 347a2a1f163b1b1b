import { LitElement, css, html } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import { call } from '../api/client.js';
import { base } from '../ui/base.js';
import '../ui/action-button.js';
import '../ui/modal-dialog.js';
import type { ModalDialog } from '../ui/modal-dialog.js';
import '../ui/text-box.js';
import { t as shell } from '../words/shell.js';
import { plain, wrongWith } from './plain.js';
import { t } from './words.js';

const FIELDS = ['name', 'phone', 'email'] as const;

/// Other contact data for all complaints of the customer; what is left empty stays as it is. Says
/// `asked` when the desk has it.
@customElement('correction-dialog')
export class CorrectionDialog extends LitElement {
  static override styles = [
    base,
    css`
      /* Takes no room, nor a gap, where it stands. */
      :host {
        position: absolute;
      }
    `,
  ];

  @state() private contact: Partial<Record<(typeof FIELDS)[number], string>> = {};
  @state() private failure: unknown;
  @state() private busy = false;
  @query('modal-dialog') private readonly dialog!: ModalDialog;

  show(): void {
    void this.dialog.show();
  }

  protected override render() {
    return html`<modal-dialog heading=${t('request.CORRECTION')}>
      <form class="stack" novalidate @submit=${this.#send}>
        <p>${t('request.CORRECTION-lead')}</p>
        ${FIELDS.map(
          (name) => html`<text-box
            label=${t(`form.${name}`)}
            max="100"
            .value=${this.contact[name] ?? ''}
            error=${wrongWith(this.failure, `contact.${name}`)}
            @change=${(e: Event) => this.#written(name, (e.target as HTMLInputElement).value)}
          ></text-box>`,
        )}
        <p class="bad" role="alert" ?hidden=${!this.failure}>
          ${this.failure ? plain(this.failure) : ''}
        </p>
      </form>
      <action-button slot="actions" @click=${() => this.dialog.close()}>${shell('cancel')}</action-button>
      <action-button
        slot="actions"
        look="primary"
        ?busy=${this.busy}
        ?disabled=${Object.keys(this.contact).length === 0}
        @click=${this.#send}
        >${t('request.correct')}</action-button
      >
    </modal-dialog>`;
  }

  #written(name: (typeof FIELDS)[number], value: string): void {
    const { [name]: _, ...others } = this.contact;
    this.contact = value.trim() ? { ...others, [name]: value.trim() } : others;
  }

  async #send(event: Event): Promise<void> {
    event.preventDefault();
    if (this.busy || Object.keys(this.contact).length === 0) {
      return;
    }
    this.busy = true;
    this.failure = undefined;
    try {
      await call('POST /data-requests', {}, { body: { kind: 'CORRECTION', contact: this.contact } });
      this.contact = {};
      this.dialog.close();
      this.dispatchEvent(new Event('asked'));
    } catch (failure) {
      this.failure = failure;
    } finally {
      this.busy = false;
    }
  }
}
