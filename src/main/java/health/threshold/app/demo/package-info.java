/// The demo clinic: a made-up practice on a day like any other, written as a hub for the program to begin with.
@NullMarked
package health.threshold.app.demo;

import org.jspecify.annotations.NullMarked;
