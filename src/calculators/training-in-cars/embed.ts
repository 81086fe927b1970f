import { wake } from '../../embed/wake';
import Small from './Small.svelte';

wake(Small);
