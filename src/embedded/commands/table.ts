import { aggregate } from './aggregate.ts';
import { backup } from './backup.ts';
import { create, drop, dropDatabase, listCollections, listDatabases } from './collections.ts';
import type { Command } from './command.ts';
import { count, distinct } from './count.ts';
import { deleteCommand } from './delete.ts';
import {
  buildInfo,
  configureFailPoint,
  connectionStatus,
  dbStats,
  getLog,
  getParameter,
  hello,
  hostInfo,
  ping,
  serverStatus,
} from './diagnostics.ts';
import { find, getMore, killCursors } from './find.ts';
import { findAndModify } from './findAndModify.ts';
import { createIndexes, dropIndexes, listIndexes } from './indexes.ts';
import { insert } from './insert.ts';
import { saslContinue, saslStart } from './sasl.ts';
import { endSessions, killAllSessions, killSessions, refreshSessions, startSession } from './session.ts';
import { abortTransaction, commitTransaction } from './transaction.ts';
import { update } from './update.ts';

/** Every command the engine answers, by the name it is called by. */
export const COMMANDS: ReadonlyMap<string, Command> = new Map(
  Object.entries({
    hello,
    isMaster: hello,
    ismaster: hello,
    saslStart,
    saslContinue,
    ping,
    buildInfo,
    buildinfo: buildInfo,
    serverStatus,
    dbStats,
    dbstats: dbStats,
    connectionStatus,
    hostInfo,
    getLog,
    getParameter,
    configureFailPoint,
    slatebookBackup: backup,
    insert,
    update,
    delete: deleteCommand,
    findAndModify,
    findandmodify: findAndModify,
    find,
    getMore,
    killCursors,
    count,
    distinct,
    aggregate,
    create,
    drop,
    dropDatabase,
    createIndexes,
    dropIndexes,
    deleteIndexes: dropIndexes,
    listIndexes,
    listCollections,
    listDatabases,
    startSession,
    endSessions,
    refreshSessions,
    killSessions,
    killAllSessions,
    commitTransaction,
    abortTransaction,
  }),
);

/** Commands of MongoDB outside the subset: refused by name, where others are "no such command". */
export const COMMANDS_OUTSIDE: ReadonlySet<string> = new Set(
  (
    'abortReshardCollection addShard analyze applyOps atlasVersion authenticate bulkWrite captrunc checkShardingIndex ' +
    'cloneCollectionAsCapped collMod collStats compact connPoolStats convertToCapped coordinateCommitTransaction ' +
    'createRole createSearchIndexes createUser currentOp dataSize dbHash driverOIDTest dropAllRolesFromDatabase ' +
    'dropAllUsersFromDatabase dropConnections dropRole dropSearchIndex dropUser echo eval explain features filemd5 ' +
    'flushRouterConfig fsync fsyncUnlock geoNear geoSearch getClusterParameter getCmdLineOpts getDefaultRWConcern ' +
    'getDiagnosticData getFreeMonitoringStatus getLastError getnonce getPrevError getShardMap grantPrivilegesToRole ' +
    'grantRolesToRole grantRolesToUser group isdbgrid killAllSessionsByPattern killOp listCommands listShards ' +
    'lockInfo logApplicationMessage logRotate logout mapReduce mapreduce moveChunk netstat parallelCollectionScan ' +
    'planCacheClear planCacheClearFilters planCacheListFilters planCacheSetFilter prepareTransaction profile ' +
    'reIndex renameCollection repairDatabase replSetAbortPrimaryCatchUp replSetFreeze replSetGetConfig ' +
    'replSetGetStatus replSetInitiate replSetMaintenance replSetReconfig replSetResizeOplog replSetStepDown ' +
    'replSetSyncFrom resetError revokePrivilegesFromRole revokeRolesFromRole revokeRolesFromUser rolesInfo rotateCertificates ' +
    'setClusterParameter setDefaultRWConcern setFeatureCompatibilityVersion ' +
    'setIndexCommitQuorum setParameter setUserWriteBlockMode shardCollection shutdown top touch updateRole ' +
    'updateSearchIndex updateUser usersInfo validate validateDBMetadata waitForFailPoint whatsmyuri'
  ).split(' '),
);
