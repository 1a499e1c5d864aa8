namespace Raise.Cli.Evaluation;

/// <summary>Pearson's correlation, computed as pairs come in (Welford's update, stable for long files).</summary>
internal sealed class Pearson
{
    private double _meanX, _meanY, _xx, _yy, _xy;

    public int Count { get; private set; }

    /// <summary>-1..1; null with fewer than two pairs or when one side never varies.</summary>
    public double? Coefficient => Count < 2 || _xx == 0 || _yy == 0 ? null : _xy / Math.Sqrt(_xx * _yy);

    public void Add(double x, double y)
    {
        Count++;
        var dx = x - _meanX;
        var dy = y - _meanY;
        _meanX += dx / Count;
        _meanY += dy / Count;
        _xx += dx * (x - _meanX);
        _yy += dy * (y - _meanY);
        _xy += dx * (y - _meanY);
    }
}
