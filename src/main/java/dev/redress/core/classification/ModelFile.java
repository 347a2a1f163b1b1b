package dev.redress.core.classification;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32C;

/// Models as bytes: a mark, the parts in their order, and a checksum of all before it.
///
/// Equal models give equal bytes, and a damaged file is refused, never half understood.
public final class ModelFile {
    /// Changes with the form of the file.
    private static final int MARK = 0x52445331;

    private ModelFile() {}

    public static byte[] write(Model model) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            writeParts(model, out);
            CRC32C sum = new CRC32C();
            sum.update(bytes.toByteArray());
            out.writeInt((int) sum.getValue());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /// Understands what [#write] made.
    ///
    /// @throws IllegalArgumentException if this is no model, one of another form, or a damaged one
    public static Model read(byte[] bytes) {
        requireWhole(bytes);
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            if (in.readInt() != MARK) {
                throw new IllegalArgumentException("Not a model of this form");
            }
            return readParts(in);
        } catch (IOException e) {
            throw new IllegalArgumentException("Not a whole model", e);
        }
    }

    private static void requireWhole(byte[] bytes) {
        int end = bytes.length - Integer.BYTES;
        CRC32C sum = new CRC32C();
        sum.update(bytes, 0, Math.max(0, end));
        if (end < 0 || ByteBuffer.wrap(bytes).getInt(end) != (int) sum.getValue()) {
            throw new IllegalArgumentException("The model is damaged");
        }
    }

    private static void writeParts(Model model, DataOutputStream out) throws IOException {
        out.writeInt(MARK);
        out.writeUTF(model.version());
        out.writeUTF(model.exemplarsVersion());
        out.writeUTF(model.rulesVersion());
        Arrays.write(model.vocabulary().hashes(), out);
        Arrays.write(model.vocabulary().weights(), out);
        Arrays.write(model.linear().steps(), out);
        Arrays.write(model.linear().biases(), out);
        writeExemplars(model.exemplars().exemplars(), out);
        Arrays.write(model.exemplars().starts(), out);
        Arrays.write(model.exemplars().holders(), out);
        Arrays.write(model.exemplars().values(), out);
        Arrays.write(model.calibration().leads(), out);
        Arrays.write(model.calibration().shares(), out);
    }

    private static Model readParts(DataInputStream in) throws IOException {
        return new Model(
                in.readUTF(),
                in.readUTF(),
                in.readUTF(),
                new Vocabulary(Arrays.readInts(in), Arrays.readFloats(in)),
                LinearModel.stored(Arrays.readShorts(in), Arrays.readFloats(in)),
                new ExemplarIndex(
                        readExemplars(in),
                        Arrays.readInts(in),
                        Arrays.readChars(in),
                        Arrays.readBytes(in)),
                new Calibration(Arrays.readFloats(in), Arrays.readFloats(in)));
    }

    private static void writeExemplars(List<Exemplar> exemplars, DataOutputStream out)
            throws IOException {
        out.writeInt(exemplars.size());
        for (Exemplar exemplar : exemplars) {
            out.writeUTF(exemplar.id());
            out.writeUTF(exemplar.text());
            out.writeUTF(exemplar.language().name());
            out.writeByte(exemplar.label().column());
            String subCategory = exemplar.subCategory();
            out.writeUTF(subCategory == null ? "" : subCategory);
        }
    }

    private static List<Exemplar> readExemplars(DataInputStream in) throws IOException {
        int size = in.readInt();
        List<Exemplar> exemplars = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            String id = in.readUTF();
            String text = in.readUTF();
            Language language = Language.valueOf(in.readUTF());
            Label label = Label.ALL.get(in.readByte());
            String subCategory = in.readUTF();
            exemplars.add(
                    new Exemplar(
                            id, text, language, label, subCategory.isEmpty() ? null : subCategory));
        }
        return exemplars;
    }

    /// Arrays, each with its length before it.
    private static final class Arrays {
        static void write(int[] values, DataOutputStream out) throws IOException {
            byte[] bytes = new byte[values.length * Integer.BYTES];
            ByteBuffer.wrap(bytes).asIntBuffer().put(values);
            writeAll(values.length, bytes, out);
        }

        static void write(float[] values, DataOutputStream out) throws IOException {
            byte[] bytes = new byte[values.length * Float.BYTES];
            ByteBuffer.wrap(bytes).asFloatBuffer().put(values);
            writeAll(values.length, bytes, out);
        }

        static void write(short[] values, DataOutputStream out) throws IOException {
            byte[] bytes = new byte[values.length * Short.BYTES];
            ByteBuffer.wrap(bytes).asShortBuffer().put(values);
            writeAll(values.length, bytes, out);
        }

        static void write(char[] values, DataOutputStream out) throws IOException {
            byte[] bytes = new byte[values.length * Character.BYTES];
            ByteBuffer.wrap(bytes).asCharBuffer().put(values);
            writeAll(values.length, bytes, out);
        }

        static void write(byte[] values, DataOutputStream out) throws IOException {
            writeAll(values.length, values, out);
        }

        static int[] readInts(DataInputStream in) throws IOException {
            byte[] bytes = read(in, Integer.BYTES);
            int[] values = new int[bytes.length / Integer.BYTES];
            ByteBuffer.wrap(bytes).asIntBuffer().get(values);
            return values;
        }

        static float[] readFloats(DataInputStream in) throws IOException {
            byte[] bytes = read(in, Float.BYTES);
            float[] values = new float[bytes.length / Float.BYTES];
            ByteBuffer.wrap(bytes).asFloatBuffer().get(values);
            return values;
        }

        static short[] readShorts(DataInputStream in) throws IOException {
            byte[] bytes = read(in, Short.BYTES);
            short[] values = new short[bytes.length / Short.BYTES];
            ByteBuffer.wrap(bytes).asShortBuffer().get(values);
            return values;
        }

        static char[] readChars(DataInputStream in) throws IOException {
            byte[] bytes = read(in, Character.BYTES);
            char[] values = new char[bytes.length / Character.BYTES];
            ByteBuffer.wrap(bytes).asCharBuffer().get(values);
            return values;
        }

        static byte[] readBytes(DataInputStream in) throws IOException {
            return read(in, Byte.BYTES);
        }

        private static void writeAll(int length, byte[] bytes, DataOutputStream out)
                throws IOException {
            out.writeInt(length);
            out.write(bytes);
        }

        private static byte[] read(DataInputStream in, int size) throws IOException {
            int length = in.readInt();
            byte[] bytes = in.readNBytes(Math.multiplyExact(length, size));
            if (bytes.length != length * size) {
                throw new IOException("It ends too soon");
            }
            return bytes;
        }
    }
}
