import { LitElement, css, html } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { deskNow } from '../../app/desk-time.js';
import { base } from '../../ui/base.js';
import { length, wholeMoment } from '../../words/moments.js';
import { t } from './words.js';

/// The frame of a figure: what it is, how it is defined, as of when, and how far behind that is.
@customElement('figure-card')
export class FigureCard extends LitElement {
  static override styles = [
    base,
    css`
      :host,
      section {
        height: 100%;
      }
      summary {
        cursor: pointer;
      }
    `,
  ];

  @property() heading = '';
  @property() definition = '';
  @property() asOf = '';

  protected override render() {
    const lag = Math.max(0, deskNow() - Date.parse(this.asOf));
    return html`<section class="card stack">
      <div>
        <h2>${this.heading}</h2>
        <p class="small soft">
          ${t('as-of', { time: wholeMoment(this.asOf), lag: length(lag) })}
        </p>
      </div>
      <slot></slot>
      <details class="small">
        <summary class="soft">${t('definition')}</summary>
        <p>${this.definition}</p>
      </details>
    </section>`;
  }
}
