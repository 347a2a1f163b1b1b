import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { t } from '../words/shell.js';
import { base } from './base.js';
import './action-button.js';

/// What stands where there is nothing else to show: it loads, it is empty, it went wrong.
@customElement('state-note')
export class StateNote extends LitElement {
  static override styles = [
    base,
    css`
      div {
        display: flex;
        flex-wrap: wrap;
        gap: var(--gap-3);
        align-items: center;
        justify-content: center;
        padding: var(--gap-6) var(--gap-4);
        color: var(--text-soft);
        text-align: center;
      }
      .problem {
        color: var(--bad);
        background: var(--bad-soft);
        border-radius: var(--radius);
        padding: var(--gap-2) var(--gap-4);
      }
    `,
  ];

  @property() kind: 'loading' | 'empty' | 'problem' = 'empty';
  @property() text = '';
  @property({ attribute: false }) retry?: () => unknown;

  protected override render() {
    return html`<div class=${this.kind} role=${this.kind === 'problem' ? 'alert' : 'status'}>
      <span>${this.text || t(this.kind === 'loading' ? 'loading' : 'empty')}</span>
      ${this.retry
        ? html`<action-button look="slim" @click=${() => this.retry?.()}
            >${t('retry')}</action-button
          >`
        : nothing}
      <slot></slot>
    </div>`;
  }
}
