/// The start of the program: command line, embedded database, wiring. Everything else is in a module below.
@NullMarked
package almanac;

import org.jspecify.annotations.NullMarked;
