import { LitElement, html, nothing } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import { call } from '../../api/client.js';
import type { Answer } from '../../api/client.js';
import { Problem } from '../../api/problem.js';
import type { PolicyAnswer, RuleForm, VersionAnswer } from '../../api/types.js';
import { session } from '../../app/session.js';
import { base } from '../../ui/base.js';
import { Loaded } from '../../ui/loaded.js';
import { toast } from '../../ui/toast.js';
import { wholeMoment } from '../../words/moments.js';
import './content-fields.js';
import './deadline-matrix.js';
import type { Cell } from './deadline-matrix.js';
import { rulesOf } from './policy-content.js';
import type { Content } from './policy-content.js';
import { policyName } from './policy-names.js';
import './policy-changes.js';
import './proposal-form.js';
import './rehearsal-panel.js';
import type { RuleDialog } from './rule-dialog.js';
import './rule-dialog.js';
import './version-list.js';
import { t } from './words.js';

/// One policy: what is in force, what somebody makes of it, and its versions.
@customElement('policy-page')
export class PolicyPage extends LitElement {
  static override styles = base;

  @property() name = '';
  /// What somebody has made of the content, before it is proposed.
  @state() private draft: Content | undefined;
  @state() private problem: Problem | undefined;
  @query('rule-dialog') private readonly rules!: RuleDialog;

  private readonly policy = new Loaded(this, () =>
    call('GET /policies/{name}', { name: this.name }),
  );

  protected override willUpdate(changed: Map<string, unknown>): void {
    if (changed.get('name')) {
      this.draft = undefined;
      void this.policy.again();
    }
  }

  protected override render() {
    return html`<div class="page">
      <h1>${policyName(this.name)}</h1>
      ${this.policy.show((answer) => this.#whole(answer))}
    </div>`;
  }

  #whole(answer: Answer<PolicyAnswer>) {
    const policy = answer.data;
    const inForce = policy.content as Content;
    const content = this.draft ?? inForce;
    const canRehearse =
      this.name === 'deadlines' &&
      session.has('supervisor', 'middle', 'back', 'compliance', 'operations', 'auditor');
    return html`
      <p class="small soft">
        ${t('in-force', { version: policy.version, from: wholeMoment(policy.effectiveFrom) })}
      </p>
      <section class="card stack">${this.#editor(inForce, content)}</section>
      ${this.draft ? this.#proposal(answer, inForce, this.draft) : nothing}
      ${canRehearse
        ? html`<rehearsal-panel .content=${content}></rehearsal-panel>`
        : nothing}
      <version-list
        .policy=${policy}
        @decided=${() => this.policy.again()}
      ></version-list>
    `;
  }

  #editor(inForce: Content, content: Content) {
    const editable = session.has('supervisor', 'middle', 'back');
    if (this.name !== 'deadlines') {
      return html`<content-fields
        .content=${content}
        .faults=${this.problem?.errors ?? []}
        ?editable=${editable}
        @change=${(e: CustomEvent<Content>) => this.#changed(e.detail)}
      ></content-fields>`;
    }
    const rules = rulesOf(content);
    return html`${editable ? html`<p class="small soft">${t('matrix.help')}</p>` : nothing}
      <deadline-matrix
        .rules=${rules}
        .inForce=${rulesOf(inForce)}
        .faults=${this.problem?.errors ?? []}
        ?editable=${editable}
        @edit=${(e: CustomEvent<Cell>) => this.rules.edit(rules, e.detail)}
      ></deadline-matrix>
      <rule-dialog
        @change=${(e: CustomEvent<RuleForm[]>) =>
          this.#changed({ ...content, rules: e.detail as unknown as Content[] })}
      ></rule-dialog>`;
  }

  #proposal(answer: Answer<PolicyAnswer>, inForce: Content, draft: Content) {
    return html`<policy-changes .inForce=${inForce} .draft=${draft}></policy-changes>
      <proposal-form
        .problem=${this.problem}
        .propose=${(from: string) => this.#propose(answer.etag ?? '', { ...draft, effectiveFrom: from })}
        @discard=${() => this.#changed(undefined)}
      ></proposal-form>`;
  }

  #changed(draft: Content | undefined): void {
    this.draft = draft;
    this.problem = undefined;
  }

  async #propose(version: string, content: Content): Promise<void> {
    this.problem = undefined;
    try {
      const body = content as object;
      const { data } = await call('PUT /policies/{name}', { name: this.name }, { body, version });
      this.draft = undefined;
      toast(t('proposed', { version: (data as VersionAnswer).version }));
      await this.policy.again();
    } catch (failure) {
      if (!(failure instanceof Problem)) {
        throw failure;
      }
      this.problem = failure;
    }
  }
}
