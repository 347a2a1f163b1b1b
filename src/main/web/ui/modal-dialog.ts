import { LitElement, css, html, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { t } from '../words/shell.js';
import { base } from './base.js';
import './action-button.js';

const FIELDS = 'text-box, choice-box, action-field';
const GO = '[slot=actions][look=primary]';

/// Something to look at or to fill in before the page goes on: `show()` and `close()`. What does not fit
/// scrolls between its heading and its buttons, which stay in sight. Escape closes it, and the focus goes to its first field, or to what goes on where nothing is to be filled in, and
/// afterwards back to where it was. Says `close`.
@customElement('modal-dialog')
export class ModalDialog extends LitElement {
  static override styles = [
    base,
    css`
      dialog {
        border: 1px solid var(--line);
        border-radius: 10px;
        padding: 0;
        width: min(var(--dialog-width, 560px), calc(100vw - 24px));
        max-height: calc(100dvh - 48px);
        background: var(--raised);
        color: var(--text);
        box-shadow: var(--shadow-high);
      }
      dialog[open] {
        display: flex;
        flex-direction: column;
      }
      dialog::backdrop {
        background: rgb(0 0 0 / 45%);
      }
      header {
        padding: var(--gap-3) var(--gap-4);
        border-bottom: 1px solid var(--line);
      }
      .body {
        padding: var(--gap-4);
        overflow: auto;
        min-height: 0;
      }
      footer {
        padding: var(--gap-3) var(--gap-4);
        border-top: 1px solid var(--line);
        display: flex;
        gap: var(--gap-2);
        justify-content: flex-end;
        flex-wrap: wrap;
      }
      .no-actions {
        display: none;
      }
    `,
  ];

  @property() heading = '';
  @state() private hasActions = true;
  /// Then the keyboard can scroll it, too.
  @state() private scrolls = false;
  @query('dialog') private readonly dialog!: HTMLDialogElement;
  @query('.body') private readonly body!: HTMLElement;

  async show(): Promise<void> {
    await this.updateComplete;
    if (!this.dialog.open) {
      this.dialog.showModal();
      this.toggleAttribute('open', true);
      // By then what stands in it is drawn as well.
      requestAnimationFrame(() => {
        this.scrolls = this.body.scrollHeight > this.body.clientHeight;
        this.#first()?.focus();
      });
    }
  }

  close(): void {
    this.dialog.close();
  }

  #first(): HTMLElement | null {
    return this.querySelector<HTMLElement>(FIELDS) ?? this.querySelector<HTMLElement>(GO);
  }

  protected override firstUpdated(): void {
    this.hasActions = this.querySelector('[slot=actions]') !== null;
  }

  protected override render() {
    return html`<dialog aria-labelledby="heading" @close=${this.#closed}>
      <header class="row spread">
        <h2 id="heading">${this.heading}</h2>
        <action-button look="quiet slim" label=${t('close')} @click=${this.close}>✕</action-button>
      </header>
      <div class="body" tabindex=${this.scrolls ? 0 : nothing}><slot></slot></div>
      <footer class=${this.hasActions ? '' : 'no-actions'}>
        <slot name="actions" @slotchange=${this.#filled}></slot>
      </footer>
    </dialog>`;
  }

  #filled(event: Event): void {
    this.hasActions = (event.target as HTMLSlotElement).assignedElements().length > 0;
  }

  #closed(): void {
    this.toggleAttribute('open', false);
    this.dispatchEvent(new Event('close'));
  }
}
