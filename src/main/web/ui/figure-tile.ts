import { LitElement, css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { base } from './base.js';
import type { Tone } from './mark-chip.js';

/// One figure with what it counts.
@customElement('figure-tile')
export class FigureTile extends LitElement {
  static override styles = [
    base,
    css`
      div {
        display: grid;
        gap: 2px;
        height: 100%;
        align-content: start;
      }
      strong {
        font-size: 26px;
        line-height: 1.2;
        font-weight: 600;
        font-variant-numeric: tabular-nums;
      }
    `,
  ];

  @property() label = '';
  @property() figure = '';
  @property() note = '';
  @property() tone: Tone = '';

  protected override render() {
    return html`<div class="card">
      <span class="small soft">${this.label}</span>
      <strong class=${this.tone}>${this.figure}</strong>
      <span class="small soft">${this.note}</span>
      <slot></slot>
    </div>`;
  }
}
