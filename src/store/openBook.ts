import type { Connection, Mongoose } from 'mongoose';
import { accountRows } from './accountRows.ts';
import { createAccounts } from './accounts.ts';
import type { Book } from './book.ts';
import type { Rows } from './collection.ts';
import { completeAccounts } from './completeAccounts.ts';
import { conversationRows, createConversations } from './conversations.ts';
import { completeCustomers, createCustomers, customerRows } from './customers.ts';
import { createDirect } from './direct.ts';
import { eventRows } from './eventRows.ts';
import { createEvents } from './events.ts';
import { createFiles, fileRows } from './files.ts';
import { createHeadCovers, headCoverRows } from './headCovers.ts';
import { createHeadPages, headPageRows } from './headPages.ts';
import { createIdentities, identityRows } from './identities.ts';
import { completeInbound, createInboundKeys, inboundRows } from './inboundKeys.ts';
import { createInvites, inviteRows } from './invites.ts';
import { createLeases, leaseRows } from './leases.ts';
import { createMembers, memberRows } from './members.ts';
import { createOutbox } from './outbox.ts';
import { outboxRows } from './outboxRows.ts';
import { createPhotos, photoRows } from './photos.ts';
import { prepareCollections } from './prepareCollections.ts';
import { createPrompts, promptRows } from './prompts.ts';
import { settingRows } from './settings.ts';
import { createShops, shopRows } from './shops.ts';
import { createTransactions } from './transactions.ts';
import { createTrays, trayRows } from './trays.ts';
import { createWebLines, webChatRows, webLineRows } from './webTranscript.ts';

/**
 * Opens the book on a connection of its own (`connectStore`): collections and indexes are there afterwards. `process` names this
 * process to the others for as long as it runs, `now` is the real clock in epoch milliseconds. Fails as the database does.
 */
export async function openBook(mongoose: Mongoose, opener: { process: string; now: () => number }): Promise<Book> {
  const rows = defineModels(mongoose.connection);
  await prepareCollections(rows, async () => {
    await completeAccounts(rows.accounts, rows.events);
    await completeCustomers(rows.customers);
    await completeInbound(rows.inbound);
  });
  const transactions = createTransactions(mongoose.connection);
  const direct = (of: Rows) => createDirect(of, transactions.session);
  return {
    transaction: (work) => transactions.run(work),
    shops: createShops(rows.shops, direct(rows.shops)),
    members: createMembers(rows.members),
    customers: createCustomers(rows.customers, direct(rows.customers)),
    identities: createIdentities(direct(rows.identities)),
    conversations: createConversations(rows.conversations, direct(rows.conversations), opener.now),
    prompts: createPrompts(rows.prompts, opener.now),
    invites: createInvites(rows.invites, opener.now),
    accounts: createAccounts(rows.accounts, direct(rows.accounts), transactions),
    events: createEvents(rows.events, direct(rows.events), transactions),
    headCovers: createHeadCovers(rows.headCovers, direct(rows.headCovers)),
    headPages: createHeadPages(rows.headPages, direct(rows.headPages)),
    inbound: createInboundKeys(rows.inbound, direct(rows.inbound), opener.now),
    outbox: createOutbox(rows.outbox, direct(rows.outbox), opener),
    files: createFiles(rows.files, opener.now),
    photos: createPhotos(rows.photos),
    trays: createTrays(rows.trays, opener.now),
    webLines: createWebLines(rows.webChats, rows.webLines),
    leases: createLeases(rows.leases, opener),
  };
}

function defineModels(connection: Connection) {
  return {
    shops: shopRows(connection),
    members: memberRows(connection),
    customers: customerRows(connection),
    identities: identityRows(connection),
    conversations: conversationRows(connection),
    prompts: promptRows(connection),
    invites: inviteRows(connection),
    accounts: accountRows(connection),
    events: eventRows(connection),
    headPages: headPageRows(connection),
    headCovers: headCoverRows(connection),
    inbound: inboundRows(connection),
    outbox: outboxRows(connection),
    files: fileRows(connection),
    photos: photoRows(connection),
    trays: trayRows(connection),
    leases: leaseRows(connection),
    webChats: webChatRows(connection),
    webLines: webLineRows(connection),
    settings: settingRows(connection),
  };
}
