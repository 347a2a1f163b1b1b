import { LitElement, css, html, nothing } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import { t } from '../words/shell.js';
import { base } from './base.js';
import './action-button.js';
import type { ModalDialog } from './modal-dialog.js';
import './modal-dialog.js';

export interface Secret {
  heading: string;
  /// For whom it is, and how long it is good.
  lead: string;
  secret: string;
}

/// Something that is shown once, and is nowhere on the page afterwards: `show(…)`.
@customElement('secret-dialog')
export class SecretDialog extends LitElement {
  static override styles = [
    base,
    css`
      .secret {
        background: var(--sunken);
        border-radius: var(--radius);
        padding: var(--gap-3);
        overflow-wrap: anywhere;
        user-select: all;
      }
    `,
  ];

  @state() private shown: Secret | undefined;
  @state() private copied = '';
  @query('modal-dialog') private readonly dialog!: ModalDialog;

  show(secret: Secret): void {
    this.shown = secret;
    this.copied = '';
    void this.dialog.show();
  }

  protected override render() {
    return html`<modal-dialog
      heading=${this.shown?.heading ?? ''}
      @close=${() => (this.shown = undefined)}
    >
      ${this.shown
        ? html`<div class="stack">
            <p>${this.shown.lead}</p>
            <p class="mono secret"><strong>${this.shown.secret}</strong></p>
            <p class="small soft" role="status">${this.copied}</p>
          </div>`
        : nothing}
      <action-button slot="actions" @click=${this.#copy}>${t('copy')}</action-button>
      <action-button slot="actions" look="primary" @click=${() => this.dialog.close()}
        >${t('secret.kept')}</action-button
      >
    </modal-dialog>`;
  }

  async #copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(this.shown?.secret ?? '');
      this.copied = t('copied');
    } catch {
      // The browser does not let pages write there; it is selected with one click.
      this.copied = t('copy.not');
    }
  }
}
