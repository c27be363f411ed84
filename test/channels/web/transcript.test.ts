import { memoryTranscript } from './memoryTranscript.ts';
import { transcriptContract } from './transcriptContract.ts';

transcriptContract('memory', async () => memoryTranscript());
