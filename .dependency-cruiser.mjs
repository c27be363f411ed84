/**
 * The arrows of the house (src/README.md, "How it is laid out"): a folder knows only those below it.
 * Checked by `npm run check`.
 */
const forbid = (from, to) => ({
  name: `${from}-does-not-know-${to.split('|')[0]}`,
  severity: 'error',
  from: { path: `^src/${from}/` },
  to: { path: `^src/(${to})(/|\\.ts$)` },
});

export default {
  forbidden: [
    forbid('domain', 'app|channels|chat|config|embedded|i18n|jobs|main|reports|store'),
    forbid('embedded', 'app|channels|chat|config|domain|i18n|jobs|main|reports|store'),
    forbid('store', 'app|channels|chat|jobs|main|reports'),
    forbid('i18n', 'app|channels|chat|config|embedded|jobs|main|reports|store'),
    forbid('reports', 'app|channels|chat|config|embedded|jobs|main'),
    forbid('app', 'channels|chat|config|embedded|jobs|main'),
    forbid('chat', 'channels|config|embedded|jobs|main|store'),
    forbid('jobs', 'channels|chat|config|embedded|main'),
    forbid('channels', 'app|config|domain|embedded|main|store'),
    {
      name: 'no-circles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    { name: 'src-does-not-know-tests', severity: 'error', from: { path: '^src/' }, to: { path: '^(test|scripts)/' } },
    {
      name: 'product-needs-no-dev-package',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'] },
    },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default', 'types'] },
  },
};
