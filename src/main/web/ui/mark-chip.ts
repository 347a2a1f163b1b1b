import { LitElement, css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { base } from './base.js';

export type Tone = '' | 'good' | 'warn' | 'bad' | 'accent';

/// One or two words that stand out, such as a state. What they mean never hangs on the colour alone.
@customElement('mark-chip')
export class MarkChip extends LitElement {
  static override styles = [
    base,
    css`
      :host {
        display: inline-block;
      }
      span {
        display: inline-block;
        padding: 1px 8px;
        border-radius: 10px;
        font-size: var(--size-small);
        white-space: nowrap;
        background: var(--sunken);
        color: var(--text-soft);
      }
      .good {
        background: var(--good-soft);
        color: var(--good);
      }
      .warn {
        background: var(--warn-soft);
        color: var(--warn);
      }
      .bad {
        background: var(--bad-soft);
        color: var(--bad);
      }
      .accent {
        background: var(--accent-soft);
        color: var(--accent);
      }
    `,
  ];

  @property() tone: Tone = '';

  protected override render() {
    return html`<span class=${this.tone}><slot></slot></span>`;
  }
}
