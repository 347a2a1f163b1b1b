import { LitElement, css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { base } from './base.js';

/// Something takes a while, and nobody knows how long.
@customElement('wait-bar')
export class WaitBar extends LitElement {
  static override styles = [
    base,
    css`
      .track {
        height: 4px;
        border-radius: 2px;
        background: var(--sunken);
        overflow: hidden;
      }
      .track div {
        height: 100%;
        width: 40%;
        background: var(--accent);
        animation: pass 1.2s ease-in-out infinite;
      }
      @keyframes pass {
        from {
          transform: translateX(-100%);
        }
        to {
          transform: translateX(250%);
        }
      }
      @media (prefers-reduced-motion: reduce) {
        .track div {
          animation: none;
          width: 100%;
        }
      }
    `,
  ];

  @property() text = '';

  protected override render() {
    return html`<div class="stack" role="status">
      <span class="small soft">${this.text}</span>
      <div class="track" aria-hidden="true"><div></div></div>
    </div>`;
  }
}
