import { wake } from '../../embed/wake';
import View from './View.svelte';

wake(View);
