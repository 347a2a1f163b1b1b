import { LitElement, css, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { ACCESS } from '../../api/access.js';
import { call } from '../../api/client.js';
import type { Answer } from '../../api/client.js';
import { Problem } from '../../api/problem.js';
import type { CalendarSummary, YearForm } from '../../api/types.js';
import { session } from '../../app/session.js';
import '../../ui/action-button.js';
import { base } from '../../ui/base.js';
import { Loaded } from '../../ui/loaded.js';
import '../../ui/text-box.js';
import { toast } from '../../ui/toast.js';
import { moment } from '../../words/moments.js';
import './day-legend.js';
import { t } from './words.js';
import { turned, turnedDays } from './year-days.js';
import './year-grid.js';

const EMPTY: YearForm = { notices: [], holidays: [], makeUpDays: [] };

/// One year, to be looked at or changed. Says `saved`.
@customElement('year-editor')
export class YearEditor extends LitElement {
  static override styles = [
    base,
    css`
      .bar {
        position: sticky;
        bottom: 0;
        background: var(--raised);
        box-shadow: var(--shadow-high);
      }
    `,
  ];

  @property({ attribute: false }) year = 0;
  /// Absent where nobody has loaded the year.
  @property({ attribute: false }) summary: CalendarSummary | undefined;
  @state() private draft: YearForm | undefined;
  @state() private problem: Problem | undefined;
  @state() private busy = false;

  private readonly form = new Loaded(this, async (): Promise<Answer<YearForm>> => {
    if (!this.summary) {
      return { data: EMPTY, etag: undefined };
    }
    return (await call('GET /calendars/{id}', { id: this.summary.id })) as Answer<YearForm>;
  });

  protected override willUpdate(changed: Map<string, unknown>): void {
    if (changed.get('year')) {
      this.#discard();
      void this.form.again();
    }
  }

  protected override render() {
    return this.form.show((answer) => this.#whole(answer));
  }

  #whole(answer: Answer<YearForm>) {
    const inForce = answer.data;
    const form = this.draft ?? inForce;
    const editable = session.has(...ACCESS['PUT /calendars/{id}']);
    return html`<div class="stack">
      <p class="small soft">${this.#history()}</p>
      <day-legend></day-legend>
      ${editable ? html`<p class="small soft">${t('help')}</p>` : nothing}
      <section class="card">
        <year-grid
          .year=${this.year}
          .form=${form}
          .inForce=${inForce}
          ?editable=${editable}
          @turn=${(e: CustomEvent<string>) => (this.draft = turned(e.detail, form))}
        ></year-grid>
      </section>
      <text-box
        label=${t('notices')}
        rows="3"
        ?hidden=${!editable}
        .value=${(form.notices ?? []).join('\n')}
        error=${this.problem?.of('notices') ?? ''}
        @change=${(e: Event) => this.#noticed(form, (e.target as HTMLTextAreaElement).value)}
      ></text-box>
      ${this.draft ? this.#bar(answer, this.draft) : nothing}
    </div>`;
  }

  #history(): string {
    if (!this.summary) {
      return t('missing', { year: this.year });
    }
    const { version, loadedBy, loadedAt } = this.summary;
    const by =
      loadedBy && loadedAt ? t('loaded-by', { name: loadedBy, at: moment(loadedAt) }) : t('delivered');
    return `${t('version', { version })} · ${by}`;
  }

  #bar(answer: Answer<YearForm>, draft: YearForm) {
    const sentence = this.problem?.status === 412 ? t('newer') : (this.problem?.sentence ?? '');
    return html`<div class="card bar stack">
      <p role="alert" class="bad small" ?hidden=${!this.problem}>${sentence}</p>
      <div class="row wrap">
        <span class="soft">${t('changed', { n: turnedDays(answer.data, draft).length })}</span>
        <action-button look="primary" ?busy=${this.busy} @click=${() => this.#save(answer, draft)}
          >${t('save')}</action-button
        >
        <action-button @click=${this.#discard}>${t('discard')}</action-button>
      </div>
    </div>`;
  }

  #noticed(form: YearForm, text: string): void {
    this.draft = { ...form, notices: text.split('\n').filter((line) => line.trim() !== '') };
  }

  #discard(): void {
    this.draft = undefined;
    this.problem = undefined;
  }

  async #save(answer: Answer<YearForm>, draft: YearForm): Promise<void> {
    this.busy = true;
    this.problem = undefined;
    try {
      const { notices = [], holidays, makeUpDays } = draft;
      const body = { year: this.year, notices, holidays, makeUpDays };
      const seen = answer.etag ? { version: answer.etag } : {};
      await call('PUT /calendars/{id}', { id: `CN-${this.year}` }, { body, ...seen });
      this.draft = undefined;
      toast(t('saved', { year: this.year }));
      this.dispatchEvent(new Event('saved'));
      await this.form.again();
    } catch (failure) {
      if (!(failure instanceof Problem)) {
        throw failure;
      }
      this.problem = failure;
    } finally {
      this.busy = false;
    }
  }
}
