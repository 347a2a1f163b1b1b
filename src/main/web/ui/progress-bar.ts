import { LitElement, css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { base } from './base.js';

/// How far something is that takes a while, and how one stops it. Where nobody knows how long it takes,
/// `share` is absent.
@customElement('progress-bar')
export class ProgressBar extends LitElement {
  static override styles = [
    base,
    css`
      progress {
        width: 100%;
        height: 8px;
        accent-color: var(--accent);
      }
    `,
  ];

  @property() text = '';
  /// From 0 to 1.
  @property({ type: Number }) share: number | undefined;

  protected override render() {
    const { share } = this;
    return html`<div class="stack">
      <span class="small soft" role="status">${this.text}</span>
      ${share === undefined
        ? html`<progress aria-label=${this.text}></progress>`
        : html`<progress
            aria-label=${this.text}
            max="100"
            .value=${Math.round(Math.min(1, share) * 100)}
          ></progress>`}
    </div>`;
  }
}
