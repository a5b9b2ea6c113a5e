/// Formulas and code as readers see them, made by programs of other people in an interpreter that has nothing else.
/// Read `Typesetting` first.
@NullMarked
package almanac.markup.typeset;

import org.jspecify.annotations.NullMarked;
