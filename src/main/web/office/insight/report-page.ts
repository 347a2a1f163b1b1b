import { LitElement, css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { deskNow } from '../../app/desk-time.js';
import { go } from '../../app/route.js';
import '../../app/missing-page.js';
import { session } from '../../app/session.js';
import '../../ui/action-button.js';
import { base } from '../../ui/base.js';
import '../../ui/choice-box.js';
import { Loaded } from '../../ui/loaded.js';
import '../../ui/page-link.js';
import { csvOf, saveFile } from '../../ui/save-file.js';
import { toast } from '../../ui/toast.js';
import './figure-card.js';
import './period-chooser.js';
import type { Asked, Report, Shown } from './report.js';
import './report-view.js';
import { reportOf } from './reports/all.js';
import { parametersOf, periodBefore, periodOf, quartersUntil, spanOf } from './spans.js';
import type { Span } from './spans.js';
import { t } from './words.js';

interface Read {
  asked: Asked;
  shown: Shown;
  before: Shown | undefined;
}

/// One report. Its period and grouping stand in the address, so that they are there again when somebody
/// comes back from its cases.
@customElement('report-page')
export class ReportPage extends LitElement {
  static override styles = [
    base,
    css`
      .asked {
        align-items: end;
        gap: var(--gap-4);
      }
      .check {
        display: flex;
        gap: var(--gap-2);
        align-items: center;
        min-height: 34px;
      }
    `,
  ];

  @property() report = '';
  @state() private span: Span = { kind: 'days', days: 30 };
  @state() private group = '';
  @state() private compares = false;
  readonly #loaded = new Loaded<Read | undefined>(this, () => this.#read());

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('popstate', this.#moved);
  }

  override disconnectedCallback(): void {
    removeEventListener('popstate', this.#moved);
    super.disconnectedCallback();
  }

  protected override willUpdate(changed: Map<string, unknown>): void {
    if (changed.has('report')) {
      this.#address();
    }
  }

  protected override render() {
    const report = reportOf(this.report);
    if (!report) {
      return html`<missing-page></missing-page>`;
    }
    return html`<div class="page" @drill=${(e: CustomEvent<string>) => go(e.detail)}>
      <p><page-link to="/figures">${t('back.all')}</page-link></p>
      <h1>${report.title}</h1>
      ${this.#asked(report)}
      ${this.#loaded.show((read) => (read ? this.#shown(report, read) : nothing))}
    </div>`;
  }

  #asked(report: Report) {
    return html`<div class="row wrap asked">
      <period-chooser
        .over=${report.over}
        .span=${this.span}
        @span=${(e: CustomEvent<Span>) => this.#ask({ span: e.detail })}
      ></period-chooser>
      ${report.groups
        ? html`<choice-box
            label=${report.groups.label}
            .value=${this.group}
            .options=${report.groups.options}
            @change=${(e: Event) => this.#ask({ group: (e.target as HTMLSelectElement).value })}
          ></choice-box>`
        : nothing}
      ${report.over === 'days'
        ? html`<label class="check"
            ><input
              type="checkbox"
              .checked=${this.compares}
              @change=${(e: Event) => this.#ask({ compares: (e.target as HTMLInputElement).checked })}
            />${t('compare')}</label
          >`
        : nothing}
    </div>`;
  }

  #shown(report: Report, { asked, shown, before }: Read) {
    return html`<figure-card definition=${report.definition} asOf=${shown.asOf ?? ''}>
        <report-view
          name=${report.name}
          .period=${asked.period}
          .shown=${shown}
          .earlier=${before}
        ></report-view>
      </figure-card>
      <div class="row wrap">
        ${shown.tables.length > 0
          ? html`<action-button @click=${() => this.#save(report, shown)}>${t('export')}</action-button>`
          : nothing}
        ${report.name === 'satisfaction' && session.has('compliance', 'operations')
          ? html`<page-link to="/exchange">${t('export.answers')}</page-link>`
          : nothing}
      </div>`;
  }

  async #read(): Promise<Read | undefined> {
    const report = reportOf(this.report);
    if (!report) {
      return undefined;
    }
    const asked = { period: periodOf(this.span, deskNow()), group: this.group };
    const compares = this.compares && report.over === 'days';
    const [shown, before] = await Promise.all([
      report.read(asked),
      compares ? report.read({ ...asked, period: periodBefore(asked.period) }) : undefined,
    ]);
    return { asked, shown, before };
  }

  #ask(change: Partial<{ span: Span; group: string; compares: boolean }>): void {
    Object.assign(this, change);
    const parameters = new URLSearchParams({
      ...parametersOf(this.span),
      ...(this.group ? { group: this.group } : {}),
      ...(this.compares ? { compare: 'true' } : {}),
    });
    history.replaceState(null, '', `/figures/${this.report}?${parameters}`);
    void this.#loaded.again();
  }

  #address(): void {
    const report = reportOf(this.report);
    const given = new URLSearchParams(location.search);
    const [quarter = ''] = quartersUntil(deskNow(), 1);
    const usual: Span =
      report?.over === 'days' ? { kind: 'days', days: 30 } : { kind: 'quarter', quarter };
    this.span = spanOf(given, usual);
    const options = report?.groups?.options ?? [];
    const group = given.get('group');
    this.group = options.find((one) => one.value === group)?.value ?? options[0]?.value ?? '';
    this.compares = given.get('compare') === 'true';
    this.#loaded.value = undefined;
    void this.#loaded.again();
  }

  #moved = (): void => {
    if (location.pathname === `/figures/${this.report}`) {
      this.#address();
    }
  };

  #save(report: Report, shown: Shown): void {
    const rows = shown.tables.flatMap((table) => [
      [table.heading],
      [...table.columns],
      ...table.rows.map((row) => row.map((cell) => cell.text)),
      [],
    ]);
    saveFile(`${report.name}.csv`, csvOf(rows), 'text/csv');
    toast(t('exported', { n: shown.tables.reduce((sum, table) => sum + table.rows.length, 0) }));
  }
}
