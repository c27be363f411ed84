import { readerOf } from '#app/command.ts';
import type { Refusal } from '#app/facts.ts';
import { problemText } from '../compose/forms.ts';
import type { FieldProblem, FormName } from '../form.ts';
import { carryOutForm } from '../run.ts';
import { customerSeat, memberSeat, type Turn } from '../turn.ts';
import { readDisputeForm } from './dispute.ts';
import { readInviteForm } from './invite.ts';
import { seatOpened } from './opened.ts';
import { readPlanForm } from './plan.ts';
import { FIRST_FIELD, type Fields, type FormRead, type Problem, wrong } from './read.ts';
import { readSaleForm } from './sale.ts';

export type Submitted = { readonly form: FormName; readonly opened: string; readonly fields: Fields };

/**
 * Takes a form that was filled in: done like the same words typed, and answered in the chat. What cannot be taken is said at its
 * field, and then nothing may be kept of it.
 */
export async function submitted(turn: Turn, { form, opened, fields }: Submitted): Promise<readonly FieldProblem[]> {
  const seat = await seatOpened(turn.command, turn.identity, opened);
  const seated: Turn = { ...turn, seat };
  const problems = await problemsOf(seated, form, fields);
  const reader = readerOf(turn.identity, seat?.shop);
  return problems.map(({ field, refusal }) => ({ field, text: problemText({ field, refusal }, reader) }));
}

async function problemsOf(turn: Turn, form: FormName, fields: Fields): Promise<readonly Problem[]> {
  const read = await readForm(turn, form, fields);
  if (!read.ok) return read.problems;
  const refusal = await carryOutForm(turn, read.plan);
  return refusal === undefined ? [] : [{ field: read.fieldOf(refusal.code), refusal }];
}

async function readForm(turn: Turn, form: FormName, fields: Fields): Promise<FormRead> {
  const member = memberSeat(turn);
  const customer = customerSeat(turn);
  const notHers = (code: Refusal['code'] & ('members-only' | 'customers-only' | 'not-yours')): FormRead =>
    wrong({ field: FIRST_FIELD[form], refusal: { code: turn.seat === undefined ? 'not-yours' : code } });
  switch (form) {
    case 'sale':
      return member === undefined ? notHers('members-only') : readSaleForm(turn, member, fields);
    case 'invite':
      return member === undefined ? notHers('members-only') : readInviteForm(turn, member, fields);
    case 'dispute':
      return customer === undefined ? notHers('customers-only') : readDisputeForm(turn, customer, fields);
    case 'plan': {
      const seat = member ?? customer;
      return seat === undefined ? notHers('not-yours') : readPlanForm(turn, seat, fields);
    }
  }
}
