/* As with handing in: a plain script passes where PrimeFaces spoils the type of modules. */
import('./own.js');
