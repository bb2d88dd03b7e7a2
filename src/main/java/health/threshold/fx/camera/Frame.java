package health.threshold.fx.camera;

/// One picture of what a camera sees.
///
/// @param pixels row after row from the top, each 0xAARRGGBB
/// @param jpeg the same as it came; of a file that nobody trusts
public record Frame(int width, int height, int[] pixels, byte[] jpeg) {

    public Frame {
        if (width < 1 || height < 1 || pixels.length != width * height)
            throw new IllegalArgumentException("A frame has as many pixels as its sides say");
    }
}
