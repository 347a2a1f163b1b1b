import { LitElement, css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { base } from '../ui/base.js';
import './look-switches.js';

/// The card in the middle of an otherwise empty page that everything before the session stands in.
@customElement('entry-card')
export class EntryCard extends LitElement {
  static override styles = [
    base,
    css`
      :host {
        min-height: 100dvh;
        display: grid;
        grid-template-rows: auto 1fr;
      }
      header {
        display: flex;
        justify-content: flex-end;
        padding: var(--gap-3) var(--gap-4);
      }
      main {
        display: grid;
        place-items: center;
        padding: 0 var(--gap-4) 12vh;
      }
      .card {
        width: min(380px, 100%);
        padding: var(--gap-8) var(--gap-6);
        box-shadow: var(--shadow-high);
        display: grid;
        gap: var(--gap-4);
      }
      .mark {
        font-weight: 700;
        letter-spacing: 0.02em;
        color: var(--accent);
      }
    `,
  ];

  @property() heading = '';
  @property() lead = '';

  protected override render() {
    return html`
      <header><look-switches></look-switches></header>
      <main>
        <div class="card">
          <div>
            <p class="mark">Redress</p>
            <h1>${this.heading}</h1>
            <p class="soft">${this.lead}</p>
          </div>
          <slot></slot>
        </div>
      </main>
    `;
  }
}
