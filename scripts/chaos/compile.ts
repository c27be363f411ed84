import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';

const ROOT = join(import.meta.dirname, '..', '..');

/**
 * Writes the embedded database and its command line as plain JavaScript into a folder, so that a process with it is up in
 * a fraction of the time. Returns the path of the command line script.
 */
export function compileEmbedded(to: string): string {
  const sources = readdirSync(join(ROOT, 'src', 'embedded'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join('src', 'embedded', name));
  for (const source of [...sources, 'scripts/embedded.ts', 'scripts/serveEmbedded.ts']) compileFile(source, to);
  writeFileSync(join(to, 'package.json'), JSON.stringify({ type: 'module', imports: { '#*.ts': './src/*.js' } }));
  symlinkSync(join(ROOT, 'node_modules'), join(to, 'node_modules'));
  return join(to, 'scripts', 'embedded.js');
}

function compileFile(source: string, to: string): void {
  const { outputText } = ts.transpileModule(readFileSync(join(ROOT, source), 'utf8'), {
    compilerOptions: {
      target: ts.ScriptTarget.ES2023,
      module: ts.ModuleKind.ESNext,
      rewriteRelativeImportExtensions: true,
    },
  });
  const target = join(to, source.replace(/\.ts$/, '.js'));
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, outputText);
}
