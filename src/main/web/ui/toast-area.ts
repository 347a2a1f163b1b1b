import { LitElement, css, html } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { t } from '../words/shell.js';
import { base } from './base.js';
import './action-button.js';

const SHOWN_MS = 6_000;
/// Whoever wants something back has to read, to decide and to get there.
const SHOWN_WITH_UNDO_MS = 20_000;

interface Toast {
  id: number;
  text: string;
  bad: boolean;
  undo?: { text: string; run: () => void };
}

/// Short news at the edge of the page: `toast('…')`. What went wrong stays until it is closed.
@customElement('toast-area')
export class ToastArea extends LitElement {
  static override styles = [
    base,
    css`
      :host {
        position: fixed;
        inset-inline-end: var(--gap-4);
        bottom: var(--gap-4);
        z-index: 50;
        display: grid;
        gap: var(--gap-2);
        max-width: min(420px, calc(100vw - 32px));
      }
      .toast {
        background: var(--raised);
        color: var(--text);
        border: 1px solid var(--line);
        border-inline-start: 4px solid var(--good);
        border-radius: var(--radius);
        box-shadow: var(--shadow-high);
        padding: var(--gap-2) var(--gap-3);
        display: flex;
        gap: var(--gap-3);
        align-items: center;
        justify-content: space-between;
      }
      .bad {
        border-inline-start-color: var(--bad);
      }
    `,
  ];

  @state() private toasts: Toast[] = [];
  #next = 1;

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('redress-toast', this.#heard);
  }

  override disconnectedCallback(): void {
    removeEventListener('redress-toast', this.#heard);
    super.disconnectedCallback();
  }

  protected override render() {
    return html`<div aria-live="polite" class="stack">
      ${this.toasts.map(
        (one) =>
          html`<div class="toast ${one.bad ? 'bad' : ''}" role=${one.bad ? 'alert' : 'status'}>
            <span>${one.text}</span>
            <span class="row">
              ${one.undo
                ? html`<action-button look="slim" @click=${() => this.#undo(one)}
                    >${one.undo.text}</action-button
                  >`
                : ''}
              <action-button look="quiet slim" label=${t('close')} @click=${() => this.#drop(one)}
                >✕</action-button
              >
            </span>
          </div>`,
      )}
    </div>`;
  }

  #heard = (event: Event): void => {
    const one = { ...(event as CustomEvent<Omit<Toast, 'id'>>).detail, id: this.#next++ };
    this.toasts = [...this.toasts, one];
    if (!one.bad) {
      setTimeout(() => this.#drop(one), one.undo ? SHOWN_WITH_UNDO_MS : SHOWN_MS);
    }
  };

  #undo(one: Toast): void {
    this.#drop(one);
    one.undo?.run();
  }

  #drop(one: Toast): void {
    this.toasts = this.toasts.filter((other) => other.id !== one.id);
  }
}
