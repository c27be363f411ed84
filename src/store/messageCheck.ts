import { z } from 'zod';
import type { OutboxItem } from './records.ts';

const Sure = z.object({ title: z.string(), text: z.string(), yes: z.string(), no: z.string() });

/** What was said to somebody, as it lies in the outbox and in the web chat's transcript. */
export const MessageShape = z.object({
  text: z.array(z.object({ text: z.string(), style: z.enum(['bold', 'code']).exactOptional() })),
  buttons: z.array(
    z.array(
      z.union([
        z.object({ label: z.string(), data: z.string(), sure: Sure.exactOptional() }),
        z.object({ label: z.string(), url: z.string() }),
      ]),
    ),
  ),
  picture: z.object({ kind: z.literal('qr'), content: z.string() }).exactOptional(),
  file: z.object({ id: z.string(), name: z.string(), type: z.string() }).exactOptional(),
  photo: z.object({ shop: z.string(), sha256: z.string(), type: z.string() }).exactOptional(),
}) satisfies z.ZodType<OutboxItem['message']>;
