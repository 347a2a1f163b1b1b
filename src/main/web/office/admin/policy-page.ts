import { LitElement, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { ACCESS } from '../../api/access.js';
import { call } from '../../api/client.js';
import type { Answer } from '../../api/client.js';
import { Problem } from '../../api/problem.js';
import type { PolicyAnswer, VersionAnswer } from '../../api/types.js';
import { session } from '../../app/session.js';
import { base } from '../../ui/base.js';
import { Loaded } from '../../ui/loaded.js';
import { toast } from '../../ui/toast.js';
import { wholeMoment } from '../../words/moments.js';
import { changesOf } from './changes-of.js';
import type { Content } from './policy-content.js';
import { policyName } from './policy-names.js';
import './policy-editor.js';
import './proposal-form.js';
import { canRehearse } from './rehearsal.js';
import './rehearsal-panel.js';
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
    return html`
      <p class="small soft">
        ${t('in-force', { version: policy.version, from: wholeMoment(policy.effectiveFrom) })}
      </p>
      <section class="card stack"><policy-editor
          name=${this.name}
          .content=${content}
          .inForce=${inForce}
          .faults=${this.problem?.errors ?? []}
          ?editable=${session.has(...ACCESS['PUT /policies/{name}'])}
          @change=${(e: CustomEvent<Content>) => this.#changed(e.detail)}
        ></policy-editor>
      </section>
      ${this.draft ? this.#proposal(answer, inForce, this.draft) : nothing}
      ${canRehearse(this.name)
        ? html`<rehearsal-panel name=${this.name} .content=${content}></rehearsal-panel>`
        : nothing}
      <version-list
        .policy=${policy}
        @decided=${() => this.policy.again()}
      ></version-list>
    `;
  }

  #proposal(answer: Answer<PolicyAnswer>, inForce: Content, draft: Content) {
    return html`${changesOf(this.name, inForce, draft)}
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
