import { LitElement, css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { base } from './base.js';

/// A button. While `busy` it cannot be pressed again, and says so to those who do not see it.
@customElement('action-button')
export class ActionButton extends LitElement {
  static override shadowRootOptions = { ...LitElement.shadowRootOptions, delegatesFocus: true };
  static override styles = [
    base,
    css`
      :host {
        display: inline-block;
      }
      button {
        font: inherit;
        font-weight: 500;
        min-height: 34px;
        padding: 0 var(--gap-3);
        border-radius: var(--radius);
        border: 1px solid var(--line-strong);
        background: var(--surface);
        color: var(--text);
        cursor: pointer;
        width: 100%;
        display: inline-flex;
        align-items: center;
        justify-content: center;
        gap: var(--gap-2);
        white-space: nowrap;
      }
      button:hover:not(:disabled) {
        background: var(--sunken);
      }
      button:disabled {
        cursor: not-allowed;
        opacity: 0.55;
      }
      .primary {
        background: var(--accent);
        border-color: var(--accent);
        color: var(--accent-text);
      }
      .primary:hover:not(:disabled) {
        background: color-mix(in oklab, var(--accent) 88%, var(--text));
      }
      .danger {
        border-color: var(--bad);
        color: var(--bad);
      }
      .quiet {
        border-color: transparent;
        background: transparent;
      }
      .link {
        color: var(--accent);
      }
      .slim {
        min-height: 26px;
        padding: 0 var(--gap-2);
        font-size: var(--size-small);
      }
      @media (pointer: coarse) {
        button {
          min-height: 44px;
        }
      }
    `,
  ];

  /// `primary`, `danger`, `quiet`, `link`, `slim`, or several of them.
  @property() look = '';
  @property({ type: Boolean }) busy = false;
  @property({ type: Boolean }) disabled = false;
  /// What it is called where what it shows does not say.
  @property() label = '';
  /// Why it cannot be pressed, or which key does the same.
  @property() hint = '';
  /// Sends the form around it, as a plain button cannot from inside a component.
  @property({ type: Boolean }) submits = false;
  @property() pressed?: 'true' | 'false';

  protected override render() {
    return html`<button
      type="button"
      class=${this.look}
      ?disabled=${this.disabled || this.busy}
      aria-busy=${this.busy}
      aria-label=${this.label || null}
      aria-pressed=${this.pressed ?? null}
      title=${this.hint || this.label || null}
      @click=${this.#pressed}
    >
      <slot></slot>
    </button>`;
  }

  #pressed(): void {
    if (this.submits) {
      this.closest('form')?.requestSubmit();
    }
  }
}
