/**
 * A local Telegram with its limits, in a process of its own as the real one is: `telegramServer.ts PEOPLE`. So many people have written
 * to the bot; prints where it is and, when its input ends, how many messages it was asked to send; then it stops.
 */
import { TELEGRAM_LIMITS } from '../../test/telegram/faults.ts';
import { startTelegramServer } from '../../test/telegram/server.ts';

const people = Number(process.argv[2]);
const server = await startTelegramServer();
for (let id = 1; id <= people; id++) server.person({ id, name: `Customer ${id}`, language: 'en' }).types('/start');
server.limit(TELEGRAM_LIMITS);
const { apiRoot, token } = server;
process.stdout.write(`${JSON.stringify({ apiRoot, token })}\n`);
process.stdin.resume();
process.stdin.once('end', () => {
  process.stdout.write(`${JSON.stringify({ asked: server.calls('sendMessage').length })}\n`);
  void server.stop();
});
