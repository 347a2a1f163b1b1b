import { LitElement, css, html } from 'lit';
import { customElement, query } from 'lit/decorators.js';
import { call, read } from '../../api/client.js';
import type { AlertAnswer, AlertLevel } from '../../api/types.js';
import { deskNow } from '../../app/desk-time.js';
import '../../ui/action-button.js';
import { base } from '../../ui/base.js';
import { Loaded } from '../../ui/loaded.js';
import '../../ui/mark-chip.js';
import type { Tone } from '../../ui/mark-chip.js';
import '../../ui/page-link.js';
import type { ReasonDialog } from '../../ui/reason-dialog.js';
import '../../ui/reason-dialog.js';
import { toast } from '../../ui/toast.js';
import { ago } from '../../words/moments.js';
import { t } from './words.js';

const EVERY_MS = 30_000;

const TONES: Record<AlertLevel, Tone> = { YELLOW: 'warn', ORANGE: 'warn', RED: 'bad' };

/// Surges that nobody has closed, to be closed with a reason.
@customElement('alert-list')
export class AlertList extends LitElement {
  static override styles = [
    base,
    css`
      li {
        padding: var(--gap-2) 0;
        border-top: 1px solid var(--line);
      }
      li:first-child {
        border-top: 0;
      }
    `,
  ];

  @query('reason-dialog') private readonly dialog!: ReasonDialog;
  private readonly alerts = new Loaded(this, () => read('GET /alerts'), EVERY_MS);

  protected override render() {
    return html`<section class="card stack">
        <h2>${t('alerts')}</h2>
        ${this.alerts.show(({ items }) => {
          const open = items.filter((alert) => !alert.closedAt);
          return open.length > 0
            ? html`<ul>
                ${open.map((alert) => this.#row(alert))}
              </ul>`
            : html`<state-note text=${t('alerts.none')}></state-note>`;
        })}
      </section>
      <reason-dialog></reason-dialog>`;
  }

  #row(alert: AlertAnswer) {
    return html`<li class="row spread wrap">
      <div>
        <mark-chip tone=${TONES[alert.level]}>${t(`alert.${alert.level}`)}</mark-chip>
        ${alert.members > 0
          ? html`<page-link to="/mass-complaints/${alert.id}">${what(alert)}</page-link>`
          : what(alert)}
        <p class="small soft">
          ${t('alert.counts', { complaints: alert.complaints, customers: alert.customers })} ·
          ${ago(alert.seenAt, deskNow())}
        </p>
      </div>
      <action-button look="slim" @click=${() => this.#close(alert)}>${t('alert.close')}</action-button>
    </li>`;
  }

  #close(alert: AlertAnswer): void {
    this.dialog.ask({
      heading: t('alert.close'),
      lead: what(alert),
      doing: t('alert.close'),
      run: async (reason) => {
        await call('POST /alerts/{id}/closure', { id: alert.id }, { body: { reason } });
        toast(t('alert.closed'));
        await this.alerts.again();
      },
    });
  }
}

function what(alert: AlertAnswer): string {
  return t('alert.what', {
    kind: t(`alert.${alert.kind}`),
    dimension: t(`dimension.${alert.dimension}`),
    value: alert.value,
  });
}
