import { LitElement, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { read } from '../../api/client.js';
import type { CaseAnswer } from '../../api/types.js';
import '../../ui/action-button.js';
import { base } from '../../ui/base.js';
import '../../ui/progress-bar.js';
import { csvOf, saveFile } from '../../ui/save-file.js';
import { toast, toastProblem } from '../../ui/toast.js';
import { wholeMoment } from '../../words/moments.js';
import { term } from '../../words/terms.js';
import { t } from './words.js';

const PAGE = 200;
/// As many as a person looks through; more are for the API.
const CASES_MAX = 10_000;

/// Saves all cases of a list as CSV, page after page, and says how many it has.
@customElement('case-export')
export class CaseExport extends LitElement {
  static override styles = base;

  @property({ attribute: false }) filters: Record<string, string> = {};
  @property() name = '';
  @state() private got: number | undefined;
  #stopped = false;

  override disconnectedCallback(): void {
    this.#stopped = true;
    super.disconnectedCallback();
  }

  protected override render() {
    return html`<div class="row wrap">
      <action-button ?busy=${this.got !== undefined} @click=${this.#run}
        >${t('export')}</action-button
      >
      ${this.got === undefined
        ? nothing
        : html`<progress-bar text=${t('export.got', { n: this.got })}></progress-bar
            ><action-button look="quiet" @click=${() => (this.#stopped = true)}
              >${t('stop')}</action-button
            >`}
    </div>`;
  }

  async #run(): Promise<void> {
    this.#stopped = false;
    this.got = 0;
    try {
      const { cases, more } = await this.#all();
      if (!this.#stopped) {
        saveFile(`${this.name}-cases.csv`, csvOf([columns(), ...cases.map(row)]), 'text/csv');
        toast(more ? t('export.cut', { n: cases.length }) : t('exported', { n: cases.length }));
      }
    } catch (failure) {
      toastProblem(failure);
    } finally {
      this.got = undefined;
    }
  }

  async #all(): Promise<{ cases: CaseAnswer[]; more: boolean }> {
    const cases: CaseAnswer[] = [];
    let cursor: string | undefined;
    do {
      const page = await read('GET /complaints', { ...this.filters, limit: PAGE, cursor });
      cases.push(...page.items);
      cursor = page.next;
      this.got = cases.length;
    } while (cursor && cases.length < CASES_MAX && !this.#stopped);
    return { cases, more: cursor !== undefined };
  }
}

function columns(): string[] {
  return (['case', 'status', 'severity', 'category', 'handler', 'received'] as const).map((one) => t(one));
}

function row(one: CaseAnswer): string[] {
  return [
    one.caseNo,
    term('status', one.status),
    term('severity', one.severity),
    term('category', one.category),
    one.assignee ?? '',
    wholeMoment(one.receivedAt),
  ];
}
