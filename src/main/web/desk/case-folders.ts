import { LitElement, css, html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { ACCESS } from '../api/access.js';
import type { CaseAnswer } from '../api/types.js';
import { session } from '../app/session.js';
import { base } from '../ui/base.js';
import '../ui/mark-chip.js';
import { reads } from './authority.js';
import './panels/assignment-panel.js';
import './panels/compensation-panel.js';
import './panels/fact-panel.js';
import './panels/note-panel.js';
import './panels/party-panel.js';
import './panels/record-panel.js';
import './panels/recourse-panel.js';
import './panels/task-panel.js';
import './panels/ties-panel.js';
import './panels/tutor-panel.js';
import { t } from './panels/words.js';

const TUTORS = ACCESS['POST /tutored-actions/{id}/decision'];

interface Folder {
  name: Parameters<typeof t>[0];
  /// Whether the reader is shown it.
  isShown: () => boolean;
  /// How much is in it, as far as the case says.
  count: (one: CaseAnswer) => number;
  content: (one: CaseAnswer) => TemplateResult;
}

const FOLDERS: readonly Folder[] = [
  {
    name: 'folder.compensations',
    isShown: () => reads('compensations'),
    count: (one) => one.compensations?.length ?? 0,
    content: (one) => html`<compensation-panel .case=${one}></compensation-panel>`,
  },
  {
    name: 'folder.tasks',
    isShown: () => reads('tasks') || reads('follow-ups'),
    count: () => 0,
    content: (one) => html`<task-panel .case=${one}></task-panel>`,
  },
  {
    name: 'folder.notes',
    isShown: () => reads('notes'),
    count: () => 0,
    content: (one) => html`<note-panel .case=${one}></note-panel>`,
  },
  {
    name: 'folder.ties',
    isShown: () => true,
    count: ({ links, course }) =>
      (links?.length ?? 0) + (course?.absorbed?.length ?? 0) + (course?.mergedInto ? 1 : 0),
    content: (one) => html`<ties-panel .case=${one}></ties-panel>`,
  },
  {
    name: 'folder.parties',
    isShown: () => reads('party-links'),
    count: () => 0,
    content: (one) => html`<party-panel .case=${one}></party-panel>`,
  },
  {
    name: 'folder.facts',
    isShown: () => true,
    count: (one) => (one.findings?.length ?? 0) + (one.riskReport ? 1 : 0),
    content: (one) => html`<fact-panel .case=${one}></fact-panel>`,
  },
  {
    name: 'folder.recourse',
    isShown: () => true,
    count: (one) => one.appeals?.length ?? 0,
    content: (one) => html`<recourse-panel .case=${one}></recourse-panel>`,
  },
  {
    name: 'folder.assignment',
    isShown: () => reads('assignment'),
    count: () => 0,
    content: (one) => html`<assignment-panel .case=${one}></assignment-panel>`,
  },
  {
    name: 'folder.tutoring',
    isShown: () => session.has(...TUTORS),
    count: () => 0,
    content: (one) => html`<tutor-panel .case=${one}></tutor-panel>`,
  },
  {
    name: 'folder.records',
    isShown: () => reads('evidence-views'),
    count: () => 0,
    content: (one) => html`<record-panel .case=${one}></record-panel>`,
  },
];

/// What belongs to a case, in folders: those with something in them are open, and what is in one is
/// read when it is opened.
@customElement('case-folders')
export class CaseFolders extends LitElement {
  static override styles = [
    base,
    css`
      details {
        border-top: 1px solid var(--line);
      }
      details:first-of-type {
        border-top: 0;
      }
      summary {
        display: flex;
        align-items: center;
        gap: var(--gap-2);
        min-height: 36px;
        cursor: pointer;
      }
      summary::before {
        content: '▸';
        color: var(--text-soft);
      }
      [open] > summary::before {
        content: '▾';
      }
      .content {
        padding-bottom: var(--gap-3);
      }
      @media (pointer: coarse) {
        summary {
          min-height: 44px;
        }
      }
    `,
  ];

  @property({ attribute: false }) case!: CaseAnswer;
  @state() private turned: Record<string, boolean> = {};

  protected override willUpdate(changed: Map<string, unknown>): void {
    const before = changed.get('case') as CaseAnswer | undefined;
    if (before && before.id !== this.case.id) {
      this.turned = {};
    }
  }

  protected override render() {
    return FOLDERS.filter((folder) => folder.isShown()).map((folder) => this.#folder(folder));
  }

  #folder(folder: Folder) {
    const count = folder.count(this.case);
    const open = this.turned[folder.name] ?? count > 0;
    return html`<details
      ?open=${open}
      @toggle=${(event: Event) => this.#turn(folder.name, event.target as HTMLDetailsElement)}
    >
      <summary>
        <h2>${t(folder.name)}</h2>
        ${count > 0 ? html`<mark-chip>${count}</mark-chip>` : nothing}
      </summary>
      ${open ? html`<div class="content">${folder.content(this.case)}</div>` : nothing}
    </details>`;
  }

  #turn(name: string, { open }: HTMLDetailsElement): void {
    this.turned = { ...this.turned, [name]: open };
  }
}
