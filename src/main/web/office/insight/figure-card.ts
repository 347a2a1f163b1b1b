import { LitElement, css, html, nothing } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import { deskNow } from '../../app/desk-time.js';
import { base } from '../../ui/base.js';
import { length, wholeMoment } from '../../words/moments.js';
import { t } from './words.js';

/// The frame of figures: how they are defined, as of when, and how far behind that is.
@customElement('figure-card')
export class FigureCard extends LitElement {
  static override styles = [
    base,
    css`
      summary {
        cursor: pointer;
      }
    `,
  ];

  @property() heading = '';
  @property() definition = '';
  /// Absent for what is as it was when it was read.
  @property() asOf = '';

  protected override render() {
    return html`<section class="stack">
      <div>
        ${this.heading ? html`<h2>${this.heading}</h2>` : nothing}
        ${this.asOf ? html`<p class="small soft">${this.#age()}</p>` : nothing}
      </div>
      <slot></slot>
      <details class="small">
        <summary class="soft">${t('definition')}</summary>
        <p>${this.definition}</p>
      </details>
    </section>`;
  }

  #age(): string {
    const lag = Math.max(0, deskNow() - Date.parse(this.asOf));
    return t('as-of', { time: wholeMoment(this.asOf), lag: length(lag) });
  }
}
