import { html } from 'lit';
import { customElement } from 'lit/decorators.js';
import { read } from '../../api/client.js';
import { base } from '../../ui/base.js';
import '../../ui/figure-tile.js';
import { Loaded } from '../../ui/loaded.js';
import '../../ui/page-link.js';
import './figure-card.js';
import { percentOf } from '../percent.js';
import { ReportElement } from './report-element.js';
import { t } from './words.js';

/// How many complaints went up at least once.
@customElement('escalation-figure')
export class EscalationFigure extends ReportElement {
  static override styles = base;

  protected readonly report = new Loaded(this, () =>
    read('GET /reports/escalations', { ...this.period }),
  );

  protected override render() {
    return this.report.show(({ asOf, complaints, escalated, escalationRate }) => {
      const rate = percentOf(escalationRate);
      return html`<figure-card
        heading=${t('escalations')}
        definition=${t('escalations.definition')}
        asOf=${asOf}
      >
        <figure-tile
          label=${t('escalations')}
          figure=${rate === undefined ? '–' : t('percent', { n: rate })}
          note=${t('escalated-of', { complaints, escalated })}
          ><page-link to="/figures/overdue/true">${t('overdue')}</page-link></figure-tile
        >
      </figure-card>`;
    });
  }
}
