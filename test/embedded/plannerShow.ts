import type { QueryCase, Scenario, Step } from './plannerCases.ts';
import { show } from './plannerValues.ts';

/** A scenario as text, for failures. */
export function showScenario(scenario: Scenario): string {
  const { early, indexes, late, copies, steps, transaction, commits } = scenario;
  return [
    `copies: ${copies}, commits: ${commits}`,
    ...early.map((doc) => `before the indexes: ${show(doc)}`),
    ...indexes.map((spec) => `index ${show(spec)}`),
    ...late.map((doc) => `after the indexes: ${show(doc)}`),
    ...steps.map(showStep),
    ...transaction.map((step) => `in the transaction: ${showStep(step)}`),
  ].join('\n');
}

function showStep(step: Step): string {
  switch (step.kind) {
    case 'query':
      return showQuery(step.query);
    case 'insert':
      return `insert ${show(step.doc)}`;
    case 'replace':
      return `replace ${step.at} with ${show(step.doc)}`;
    case 'set':
      return `set ${step.field} of ${step.at} to ${show(step.value)}`;
    case 'delete':
      return `delete ${step.at}`;
  }
}

function showQuery({ filter, aim, order, sort, skip, limit }: QueryCase): string {
  const aimed = aim && ` and on index ${aim.index} ${aim.conditions.map(show).join(', ')} partial ${aim.partial}`;
  const sorted = order ? `that of the index from ${order.from} times ${order.sign}` : show(sort);
  return `query ${show(filter)}${aimed ?? ''} sort ${sorted} skip ${skip} limit ${limit}`;
}
