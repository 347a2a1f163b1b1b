import { LitElement, css, html } from 'lit';
import { customElement } from 'lit/decorators.js';
import { base } from '../../ui/base.js';
import '../../ui/mark-chip.js';
import { t } from './words.js';

/// What the colours and marks of the days mean.
@customElement('day-legend')
export class DayLegend extends LitElement {
  static override styles = [
    base,
    css`
      ul {
        display: flex;
        flex-wrap: wrap;
        gap: var(--gap-3);
      }
    `,
  ];

  protected override render() {
    return html`<ul class="small" aria-label=${t('legend')}>
      <li>${t('WORKDAY')}</li>
      <li><mark-chip>${t('WEEKEND')}</mark-chip></li>
      <li><mark-chip tone="bad">${t('mark.HOLIDAY')} ${t('HOLIDAY')}</mark-chip></li>
      <li><mark-chip tone="accent">${t('mark.MAKEUP')} ${t('MAKEUP')}</mark-chip></li>
    </ul>`;
  }
}
